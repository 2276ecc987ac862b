import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { reviewQuote } from '../../src/store/review.ts';
import { sql } from '../../src/store/sql.ts';
import { createToken } from '../../src/store/tokens.ts';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

describe('qawl reextract', { timeout: 60_000 }, () => {
  it('tells what would change, changes it, and tells of each reviewed quote whether it agrees', async () => {
    writeFileSync(
      path.join(place.folder, 'boats.txt'),
      'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”\n\nHe added: “Spain was told before the summer.”',
    );
    await run(['ingest', 'boats.txt']);
    const database = await openDatabase(`sqlite:${path.join(place.folder, 'data/qawl.sqlite')}`);
    const { id } = await createToken(database, { name: 'desk', role: 'EDITOR', expiresAt: null, now: Date.now() });
    const editor = { id, name: 'desk', role: 'EDITOR' as const };
    const quotes = await database.query<{ id: number; text: string }>(
      'SELECT "id", "text" FROM quote ORDER BY "start"',
    );
    expect(quotes).toHaveLength(2);
    await reviewQuote(database, { quoteId: quotes[0]!.id, status: 'REJECTED', editor, now: Date.now() });
    // An extractor of yesterday was less sure of the other.
    await database.query(
      sql`UPDATE quote SET "confidence" = ${0.01}, "extractorVersion" = '0.0.9' WHERE "id" = ${quotes[1]!.id}`,
    );
    const versions = () => database.query('SELECT "extractorVersion" FROM quote ORDER BY "start"');

    const tried = await run(['reextract', '--dry-run']);
    expect(tried.code).toBe(0);
    expect(tried.lines).toMatchObject([
      {
        quote: Buffer.from(`Quote:${quotes[0]!.id}`).toString('base64url'),
        status: 'REJECTED',
        agrees: false,
        found: { speaker: 'Tomas Arvel', countries: ['MA'] },
      },
      { articles: 1, kept: 0, changed: 1, added: 0, removed: 0, agrees: 0, disagrees: 1, dryRun: true },
    ]);
    expect(await versions()).toMatchObject([{}, { extractorVersion: '0.0.9' }]);
    expect((await run(['reextract', '--quiet'])).lines.at(-1)).toMatchObject({ changed: 1, dryRun: false });
    expect(await versions()).not.toContainEqual({ extractorVersion: '0.0.9' });
    expect((await run(['reextract'])).lines.at(-1)).toMatchObject({ kept: 1, changed: 0, disagrees: 1 });
    await database.close();
  });
});

async function run(args: string[]) {
  const { code, stdout } = await runQawl(args, { folder: place.folder });
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, lines };
}
