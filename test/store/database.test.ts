import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { countStatements, type Database, openDatabase } from '../../src/store/database.ts';
import { countQuotes } from '../../src/store/find.ts';
import { backup } from '../../src/store/maintenance.ts';
import { MIGRATIONS, migrate, migrateDown } from '../../src/store/migrate.ts';
import { sql } from '../../src/store/sql.ts';
import { describeOnBothDatabases, freshPostgres, freshSqlite } from '../databases.ts';
import { save } from './articles.ts';

describeOnBothDatabases('a database', (open, dialect) => {
  it('answers, and says which kind it is', async () => {
    const database = await open();
    await database.ping();
    expect(database.dialect).toBe(dialect);
  });

  it('has every country of ISO 3166-1 and Kosovo, with names', async () => {
    const database = await open();
    expect(await database.query('SELECT count(*) AS "count" FROM country')).toEqual([{ count: 250 }]);
    expect(await database.query(`SELECT "alpha3", "numeric", "quoteCount" FROM country WHERE "code" = 'ML'`)).toEqual([
      { alpha3: 'MLI', numeric: '466', quoteCount: 0 },
    ]);
    const names = await database.query(
      `SELECT "language", "name" FROM country_name WHERE "countryCode" = 'ML' AND "language" IN ('ar', 'en', 'fr') ORDER BY "language"`,
    );
    expect(names).toEqual([
      { language: 'ar', name: 'مالي' },
      { language: 'en', name: 'Mali' },
      { language: 'fr', name: 'Mali' },
    ]);
  });

  it('keeps what it has when it is opened again', async () => {
    const database = await open();
    await save(database, [{ words: 'still here', about: ['ML'] }]);
    const again = await openDatabase(database.url);
    expect(await countQuotes(again, { aboutCountry: ['ML'] })).toBe(1);
    await again.close();
    await again.close();
  });

  it('is set up once when several programs open it empty at the same moment', async () => {
    const { url, remove } = await (dialect === 'sqlite' ? freshSqlite() : freshPostgres());
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(url)));
    for (const database of opened)
      expect(await database.query('SELECT count(*) AS "count" FROM country')).toEqual([{ count: 250 }]);
    for (const database of opened) await database.close();
    await remove();
  });

  it('is refused when a newer Qawl wrote it, and left alone', async () => {
    const database = await open();
    const next = MIGRATIONS.length + 1;
    await database.query(sql`INSERT INTO migration ("number", "name") VALUES (${next}, 'tomorrow')`);
    await expect(openDatabase(database.url)).rejects.toThrow(
      `The database was written by a newer Qawl: its tables are at version ${String(next).padStart(4, '0')}-tomorrow, and this Qawl knows versions up to ${String(next - 1).padStart(4, '0')}-`,
    );
    await expect(migrateDown(database)).rejects.toThrow(/newer Qawl/);
    expect(await database.query('SELECT count(*) AS "count" FROM country')).toEqual([{ count: 250 }]);
  });

  it('migrates down to nothing and up again', async () => {
    const database = await open();
    await save(database, [{ words: 'gone soon', speaker: 'Ana Ruiz', about: ['ML'] }]);
    const taken: (string | null)[] = [];
    for (let step = 0; step <= MIGRATIONS.length; step++) taken.push(await migrateDown(database));
    expect(taken.slice(-2)).toEqual(['0001-start', null]);
    expect(await tablesOf(database)).toEqual(['migration']);
    expect(await migrate(database)).toEqual(taken.slice(0, -1).reverse());
    expect(await migrate(database)).toEqual([]);
    const again = await openDatabase(database.url);
    expect(await save(again, [{ words: 'back again', about: ['ML'] }])).toMatchObject({ quoteCount: 1 });
    await again.close();
  });

  it('gives articles of an earlier version their names', async () => {
    const database = await open();
    const ids: number[] = [];
    for (const url of ['https://www.lantern.example/a', 'https://lantern.example/b', null])
      ids.push((await save(database, [{ words: `at ${url}` }], { url })).articleId);
    await goBackTo(database, 5);
    await database.query(sql`UPDATE article SET "url" = 'http://lantern.example/a', "identity" = 'http://lantern.example/a'
      WHERE "id" = ${ids[1]!}`);
    await migrate(database);
    expect(await database.query('SELECT "identity", "articleId" FROM article_identity ORDER BY "articleId"')).toEqual([
      { identity: '//lantern.example/a', articleId: ids[0] },
      // One by today's rules with the first, and stored all the same.
      { identity: 'http://lantern.example/a', articleId: ids[1] },
      { identity: expect.stringMatching(/^sha256:/), articleId: ids[2] },
    ]);
  });

  it('has the tables and indexes that the entities say', async () => {
    const database = await open();
    for (const { tableName, columns, indices } of database.dataSource.entityMetadatas) {
      const stored = await columnsOf(database, tableName);
      const said = columns.map(({ databaseName, isNullable }) => ({ name: databaseName, isNullable }));
      expect([tableName, stored]).toEqual([tableName, said.sort((a, b) => (a.name < b.name ? -1 : 1))]);
      // TypeORM adds an index of its own on `kind`, which ours begin with.
      for (const { name, columns, isUnique } of indices.filter(({ givenName }) => givenName !== undefined)) {
        expect(await indexOf(database, tableName, name)).toEqual({
          columns: columns.map(({ databaseName }) => databaseName),
          isUnique,
        });
      }
    }
  });

  it('shows nobody a transaction before its end', async () => {
    const database = await open();
    await database.transaction(async (connection) => {
      await connection.query(sql`INSERT INTO feed ("url") VALUES ('https://half.example/')`);
      expect(await database.query('SELECT "url" FROM feed')).toEqual([]);
    });
    expect(await database.query('SELECT "url" FROM feed')).toEqual([{ url: 'https://half.example/' }]);
  });

  it('keeps nothing of a transaction that throws, and goes on', async () => {
    const database = await open();
    const failing = database.transaction(async (connection) => {
      await connection.query(sql`INSERT INTO feed ("url") VALUES ('https://lost.example/')`);
      throw new Error('changed my mind');
    });
    const next = database.transaction((connection) =>
      connection.query(sql`INSERT INTO feed ("url") VALUES ('https://kept.example/')`),
    );
    await expect(failing).rejects.toThrow('changed my mind');
    await next;
    expect(await database.query('SELECT "url" FROM feed')).toEqual([{ url: 'https://kept.example/' }]);
  });

  it('gives values back as they went in, on both databases alike', async () => {
    const database = await open();
    const odd = `it's "odd" \\ $1 😀 \u202e`;
    await database.query(
      sql`INSERT INTO feed ("url", "title", "lastFetchedAt") VALUES (${odd}, ${null}, ${1_780_000_000_123})`,
    );
    expect(await database.query(sql`SELECT "url", "title", "lastFetchedAt" FROM feed WHERE "url" = ${odd}`)).toEqual([
      { url: odd, title: null, lastFetchedAt: 1_780_000_000_123 },
    ]);
  });

  it('tells the statements that some work takes', async () => {
    const database = await open();
    const { result, statements } = await countStatements(database, async () => {
      await database.query('SELECT 1 AS one');
      return database.transaction((connection) => connection.query('SELECT 2 AS two'));
    });
    expect(result).toEqual([{ two: 2 }]);
    expect(statements).toEqual(['SELECT 1 AS one', 'SELECT 2 AS two']);
  });
});

describe('an SQLite database', () => {
  const removals: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const remove of removals.splice(0)) await remove();
  });

  it('makes the folders of its file', async () => {
    const { url, remove } = await freshSqlite();
    removals.push(remove);
    const deep = url.replace('qawl.sqlite', 'deep/down/qawl.sqlite');
    const database = await openDatabase(deep);
    expect(existsSync(deep.slice('sqlite:'.length))).toBe(true);
    await database.close();
  });

  it('lives in memory as well, and readers wait there for a transaction’s end', async () => {
    const database = await openDatabase('sqlite::memory:');
    const saving = save(database, [{ words: 'in memory', speaker: 'Ana Ruiz', about: ['ML'] }]);
    const counting = database.transaction(async () => undefined).then(() => countQuotes(database, {}));
    expect(await saving).toMatchObject({ quoteCount: 1 });
    expect([0, 1]).toContain(await counting);
    expect(await countQuotes(database, { search: 'memory' })).toBe(1);
    await database.close();
  });

  it('waits for another program that is writing', async () => {
    const { url, remove } = await freshSqlite();
    removals.push(remove);
    const [one, other] = [await openDatabase(url), await openDatabase(url)];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = one.transaction(async (connection) => {
      await connection.query(sql`INSERT INTO feed ("url") VALUES ('https://first.example/')`);
      await held;
    });
    const second = other.transaction((connection) =>
      connection.query(sql`INSERT INTO feed ("url") VALUES ('https://second.example/')`),
    );
    // Reading goes on meanwhile.
    expect(await other.query('SELECT "url" FROM feed')).toEqual([]);
    release();
    await Promise.all([first, second]);
    expect(await one.query('SELECT "url" FROM feed ORDER BY "id"')).toHaveLength(2);
    await one.close();
    await other.close();
  });

  it('is copied whole to a new file, and never over one', async () => {
    const { url, remove } = await freshSqlite();
    removals.push(remove);
    const database = await openDatabase(url);
    await save(database, [{ words: 'worth keeping', about: ['ML'] }]);
    const file = `${url.slice('sqlite:'.length)}.copy`;
    await backup(database, file);
    const copy = await openDatabase(`sqlite:${file}`);
    expect(await countQuotes(copy, { search: 'keeping' })).toBe(1);
    await expect(backup(database, file)).rejects.toThrow(/is there already/);
    await copy.close();
    await database.close();
  });
});

describe('a database’s address', () => {
  it.each(['', 'sqlite:', 'mysql://localhost/qawl', 'data/qawl.sqlite'])('"%s" is refused', async (url) => {
    await expect(openDatabase(url)).rejects.toThrow('A database address is sqlite:PATH or postgres://…');
  });

  it('names pg_dump when PostgreSQL is to be backed up', async () => {
    const { url, remove } = await freshPostgres();
    const database = await openDatabase(url);
    await expect(backup(database, '/nowhere')).rejects.toThrow(/pg_dump/);
    await database.close();
    await remove();
  });
});

async function tablesOf({ dialect, query }: Database): Promise<string[]> {
  const rows = await query<{ name: string }>(
    dialect === 'sqlite'
      ? `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  return rows.map(({ name }) => name);
}

async function columnsOf(
  { dialect, query }: Database,
  table: string,
): Promise<{ name: string; isNullable: boolean }[]> {
  const rows = await query<{ name: string; nullable: string | number }>(
    dialect === 'sqlite'
      ? sql`SELECT name, NOT ("notnull" OR pk) AS nullable FROM pragma_table_info(${table}) ORDER BY name`
      : sql`SELECT column_name AS name, is_nullable = 'YES' AS nullable FROM information_schema.columns
            WHERE table_name = ${table} ORDER BY column_name COLLATE "C"`,
  );
  return rows.map(({ name, nullable }) => ({ name, isNullable: Boolean(nullable) }));
}

async function indexOf(
  { dialect, query }: Database,
  table: string,
  index: string,
): Promise<{ columns: string[]; isUnique: boolean }> {
  const columns = await query<{ name: string }>(
    dialect === 'sqlite'
      ? sql`SELECT name FROM pragma_index_info(${index}) ORDER BY seqno`
      : sql`SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass(${index}) ORDER BY attnum`,
  );
  const [row] = await query<{ unique: boolean }>(
    dialect === 'sqlite'
      ? sql`SELECT "unique" FROM pragma_index_list(${table}) WHERE name = ${index}`
      : sql`SELECT indisunique AS "unique" FROM pg_index WHERE indexrelid = to_regclass(${index})`,
  );
  return { columns: columns.map(({ name }) => name), isUnique: Boolean(row?.unique) };
}

/** Takes back the migrations after one. */
async function goBackTo(database: Database, number: number): Promise<void> {
  for (let step = MIGRATIONS.length; step > number; step--) await migrateDown(database);
}
