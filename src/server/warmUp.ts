import type { ApolloServer } from '@apollo/server';
import type { Context } from '../../schema/context.ts';
import type { Asker } from './context.ts';

/**
 * Asks the server what clients ask, before the first of them comes: statements are prepared, readers of the database started, and the
 * first answer takes no longer than others.
 */
export async function warmUp(apollo: ApolloServer<Context>, contextOf: (asker: Asker) => Context): Promise<void> {
  const nobody: Asker = { token: null, headers: {}, id: 'warm-up' };
  for (const query of [LISTS, LISTS, SEARCHES, REFUSED, REFUSED])
    await apollo.executeOperation({ query }, { contextValue: contextOf(nobody) });
}

const LISTS = `query WarmUp {
  quotes(first: 20) {
    totalCount
    pageInfo { endCursor hasNextPage }
    edges {
      cursor
      node {
        id text kind publishedAt context { before } evidence { span }
        speaker { __typename id name country { code } }
        about { mention country { code name } }
        article { id title url source { id name } }
      }
    }
  }
  articles(first: 5) { nodes { id text people { name } countries { code } } }
  countries(first: 5) { nodes { code speakers(first: 2) { edges { quoteCount node { name } } } } }
  sources(first: 5) { nodes { name } }
}`;

const SEARCHES = `query WarmUp {
  search(text: "\\"warm up\\" \u0645\u0627\u0644\u064A", first: 2) { people { id } countries { code } quotes { nodes { id } } articles { nodes { id } } }
  quoteStats(filter: { kind: [DIRECT] }, groupBy: [LANGUAGE]) { total }
  suggest(text: "wa") { name }
}`;

/** What is refused has its own way, which is to be as short: names that are not there, and too much. */
const REFUSED = `query WarmUp {
  ${Array.from({ length: 30 }, (_, at) => `a${at}: quots(first: 100) { nodes { article { ids quotes(first: 100) { nodes { id } } } } }`).join('\n')}
}`;
