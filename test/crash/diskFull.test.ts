import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runQawl, temporaryFolder } from '../commands/run.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold } from '../store/articles.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

describeOnBothDatabases('a disk that is full', (open, dialect) => {
  it('ends an ingest with one line, leaves nothing half-stored, and the rest is stored when there is room', {
    timeout: 120_000,
  }, async () => {
    const database = await open();
    const file = path.join(place.folder, 'articles.jsonl');
    writeFileSync(file, Array.from({ length: 40 }, (_, number) => JSON.stringify(articleOf(number))).join('\n'));
    const ingest = ['ingest', file, '--database', database.url];
    // The first command takes the catalogue in, which is not what the disk is too small for.
    await runQawl(['stats', '--database', database.url], { folder: place.folder });
    const limit = await fill();
    const { code, stdout, stderr } = await runQawl(ingest, { folder: place.folder, ...limit });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trim()).toBe(
      'qawl: the disk of the database is full: all that is stored is whole; make room, and run it again for the rest',
    );
    await expectCountsToHold(database);
    const [{ count: stored }] = (await database.query('SELECT count(*) AS "count" FROM article')) as [
      { count: number },
    ];
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(40);
    await database.query(dialect === 'postgres' ? 'DROP TRIGGER no_room ON quote' : 'SELECT 1');
    const again = await runQawl(ingest, { folder: place.folder });
    expect(JSON.parse(again.stdout)).toMatchObject({ articles: 40 - stored, duplicates: stored, failed: 0 });
    await expectCountsToHold(database);

    /** SQLite has few pages more than are there; PostgreSQL says of a late article what it says of a full disk. */
    async function fill() {
      if (dialect === 'sqlite') {
        const [{ pages }] = (await database.query('SELECT page_count AS "pages" FROM pragma_page_count()')) as [
          { pages: number },
        ];
        return {
          preload: new URL('smallDisk.js', import.meta.url).href,
          environment: { MOST_PAGES: String(pages + 25) },
        };
      }
      await database.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$`);
      await database.query(
        `CREATE TRIGGER no_room BEFORE INSERT ON quote FOR EACH ROW WHEN (NEW."text" LIKE '%pier 20%') EXECUTE FUNCTION no_room()`,
      );
      return {};
    }
  });
});

function articleOf(number: number) {
  const filler = `The harbour has boats of many kinds, and pier ${number} has ${number * 17} of them. `.repeat(30);
  return {
    title: `Pier ${number}`,
    text: `Minister Tomas Arvel said: “Morocco closes pier ${number} for a while.”\n\n${filler}`,
    url: `https://harbour.example/pier-${number}`,
    language: 'en',
    source: 'Harbour News',
  };
}
