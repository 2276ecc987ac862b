import { QuotesAboutDocument } from '../generated/graphql.ts';
import { ask } from './qawl.ts';

const [code = 'ML', server = 'http://localhost:4000'] = process.argv.slice(2);

let after: string | null = null;
do {
  after = await printPage(after);
} while (after !== null);

/** Prints a page of quotes and gives the cursor that the next one comes after; null at the end. */
async function printPage(after: string | null): Promise<string | null> {
  const { country } = await ask(server, QuotesAboutDocument, { code, first: 20, after });
  if (country == null) throw new Error(`There is no country ${code}.`);
  const { nodes, pageInfo, totalCount } = country.quotes;
  if (after === null) console.log(`${totalCount} quotes about ${country.name}`);
  for (const { speaker, text } of nodes) console.log(`${speaker?.name ?? 'somebody'}: ${text}`);
  return pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}
