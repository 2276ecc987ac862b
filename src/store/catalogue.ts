import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { SpeakerKind } from '../extraction.ts';
import { isCountry } from './countries.ts';
import type { Connection, Database } from './database.ts';
import { insertRows } from './insert.ts';
import { bearersOf, type Known } from './knownSpeakers.ts';
import { foldedName } from './names.ts';
import { addNames } from './saveSeen.ts';
import { tellSpeakers, WORTH_IN_ARTICLES } from './seen.ts';
import { keysOfName } from './speakerKeys.ts';
import { list, sql, words } from './sql.ts';

/**
 * Takes entries into the catalogue, in one transaction: new ones, and what is new of known ones, by their id in Wikidata, else by kind, country
 * and first name. Speakers that they stand for learn their names at once. Gives how many entries were new.
 */
export async function saveEntries(database: Database, entries: CatalogueEntry[]): Promise<number> {
  const byIdentity = new Map(entries.map((entry) => [identityOf(entry), entry]));
  if (byIdentity.size === 0) return 0;
  return database.transaction(async (connection) => {
    const { query } = connection;
    const identities = [...byIdentity.keys()];
    const before = await query(sql`SELECT 1 FROM catalogue_entry WHERE "identity" IN (${list(identities)})`);
    const rows = await insertRows<{ id: number; identity: string; speakerId: number | null }>(
      connection,
      'catalogue_entry',
      ['identity', 'kind', 'wikidataId', 'countryCode', 'names', 'offices', 'source', 'date'],
      [...byIdentity].map(([identity, entry]) => [
        identity,
        entry.kind,
        entry.wikidataId,
        countryOf(entry),
        JSON.stringify(entry.names),
        JSON.stringify(entry.offices),
        entry.source,
        entry.date,
      ]),
      words(`ON CONFLICT ("identity") DO UPDATE SET "names" = excluded."names", "offices" = excluded."offices", "source" = excluded."source",
        "date" = excluded."date", "countryCode" = COALESCE(excluded."countryCode", catalogue_entry."countryCode") RETURNING "id", "identity", "speakerId"`),
    );
    await query(sql`DELETE FROM catalogue_key WHERE "entryId" IN (${list(rows.map(({ id }) => id))})`);
    await insertRows(
      connection,
      'catalogue_key',
      ['key', 'entryId'],
      rows.flatMap(({ id, identity }) => {
        const entry = byIdentity.get(identity)!;
        const keys = entry.names.flatMap(({ name }) => keysOfName(entry.kind, name, countryOf(entry)));
        return [...new Set(keys)].map((key) => [key, id]);
      }),
    );
    for (const { identity, speakerId } of rows)
      if (speakerId !== null) await learnNames(connection, speakerId, byIdentity.get(identity)!);
    return rows.length - before.length;
  });
}

/** Every entry, in the order in which they were taken in. */
export async function* everyEntry({ query }: Connection): AsyncGenerator<CatalogueEntry> {
  for (let after = 0; ; ) {
    const rows = await query<EntryRow & { source: string | null; date: string | null }>(sql`
      SELECT "id", "kind", "wikidataId", "countryCode", "names", "offices", "source", "date" FROM catalogue_entry
      WHERE "id" > ${after} ORDER BY "id" LIMIT ${ENTRIES_AT_ONCE}`);
    if (rows.length === 0) return;
    after = rows.at(-1)!.id;
    for (const { kind, wikidataId, countryCode: country, names, offices, source, date } of rows)
      yield { kind, wikidataId, country, names: JSON.parse(names), offices: JSON.parse(offices), source, date };
  }
}

/** Takes in a list that comes with the program, unless this version of it is here. Gives whether it was. */
export async function loadCatalogue(
  database: Database,
  name: string,
  text: string,
  read: (line: string) => CatalogueEntry | { problem: string },
): Promise<boolean> {
  const hash = createHash('sha256').update(text).digest('hex');
  const known = await database.query(sql`SELECT 1 FROM catalogue_load WHERE "name" = ${name} AND "hash" = ${hash}`);
  if (known.length > 0) return false;
  const entries = text.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const entry = read(line);
    if ('problem' in entry) throw new Error(`The catalogue ${name}: ${entry.problem}: ${line.slice(0, 80)}`);
    return [entry];
  });
  for (let first = 0; first < entries.length; first += ENTRIES_AT_ONCE)
    await saveEntries(database, entries.slice(first, first + ENTRIES_AT_ONCE));
  await database.transaction(({ query }) =>
    query(sql`
      INSERT INTO catalogue_load ("name", "hash") VALUES (${name}, ${hash}) ON CONFLICT ("name") DO UPDATE SET "hash" = excluded."hash"`),
  );
  return true;
}

/** Entries that nobody stands for yet and who may be meant by names: as `findKnown` has speakers, with ids below zero. */
export async function findEntries(connection: Connection, keys: string[]): Promise<(Known & { keys: string[] })[]> {
  const bearers = await bearersOf(connection, 'catalogue_key', 'entryId', keys);
  const shared = new Map<number, string[]>();
  for (const [key, ids] of bearers) for (const id of ids) shared.set(id, [...(shared.get(id) ?? []), key]);
  const ids = [...shared.keys()];
  const entries: (Known & { keys: string[] })[] = [];
  for (let first = 0; first < ids.length; first += ENTRIES_AT_ONCE) {
    const rows = await connection.query<EntryRow>(sql`
      SELECT "id", "kind", "wikidataId", "countryCode", "names", "offices" FROM catalogue_entry
      WHERE "id" IN (${list(ids.slice(first, first + ENTRIES_AT_ONCE))}) AND "speakerId" IS NULL ORDER BY "id"`);
    entries.push(...rows.map((row) => ({ ...knownOf(row), keys: shared.get(row.id)! })));
  }
  return entries;
}

/** Makes a speaker the one whom an entry means: it learns the names, the id in Wikidata and the country. */
export async function attachEntry(connection: Connection, entryId: number, speakerId: number): Promise<void> {
  const { query } = connection;
  const [row] = await query<EntryRow>(sql`
    UPDATE catalogue_entry SET "speakerId" = ${speakerId} WHERE "id" = ${entryId} AND "speakerId" IS NULL
    RETURNING "id", "kind", "wikidataId", "countryCode", "names", "offices"`);
  if (row === undefined) return;
  await query(sql`
    UPDATE speaker SET "wikidataId" = COALESCE("wikidataId", ${row.wikidataId}) WHERE "id" = ${speakerId}`);
  const { kind, countryCode: country } = row;
  await learnNames(connection, speakerId, { kind, country, names: JSON.parse(row.names) as CatalogueEntry['names'] });
  if (country !== null) {
    await query(sql`
      INSERT INTO speaker_nation ("speakerId", "countryCode", "articleCount") VALUES (${speakerId}, ${country}, ${WORTH_IN_ARTICLES})
      ON CONFLICT ("speakerId", "countryCode") DO UPDATE SET "articleCount" = speaker_nation."articleCount" + excluded."articleCount"`);
    await tellSpeakers(connection, [speakerId]);
  }
}

/** The offices of speakers whom an entry means; by speaker. */
export async function readOffices(
  { query }: Connection,
  speakerIds: number[],
): Promise<Map<number, CatalogueEntry['offices']>> {
  const rows = await query<{ speakerId: number; offices: string }>(
    sql`SELECT "speakerId", "offices" FROM catalogue_entry WHERE "speakerId" IN (${list(speakerIds)}) ORDER BY "id"`,
  );
  const offices = new Map<number, CatalogueEntry['offices']>();
  for (const row of rows)
    offices.set(row.speakerId, [
      ...(offices.get(row.speakerId) ?? []),
      ...(JSON.parse(row.offices) as CatalogueEntry['offices']),
    ]);
  return offices;
}

async function learnNames(
  connection: Connection,
  speakerId: number,
  { kind, country, names }: Pick<CatalogueEntry, 'kind' | 'country' | 'names'>,
): Promise<void> {
  const known = country !== null && isCountry(country) ? country : null;
  await addNames(
    connection,
    names.map(({ name, language }) => ({ speakerId, kind, name, language, countryCode: known })),
  );
  for (const { name, language } of names) {
    await connection.query(sql`
      UPDATE speaker_name SET "isCatalogued" = TRUE WHERE "speakerId" = ${speakerId} AND "name" = ${name} AND "language" = ${language}`);
  }
}

function identityOf({ kind, wikidataId, country, names }: CatalogueEntry): string {
  return wikidataId ?? `${kind} ${country ?? ''} ${foldedName(names[0]!.name)}`;
}

function countryOf({ country }: Pick<CatalogueEntry, 'country'>): string | null {
  return country !== null && isCountry(country) ? country : null;
}

function knownOf({ id, kind, wikidataId, countryCode, names, offices }: EntryRow): Known {
  const forms = JSON.parse(names) as CatalogueEntry['names'];
  const titles = (JSON.parse(offices) as CatalogueEntry['offices']).flatMap((office) => office.titles);
  return {
    id: -id,
    kind,
    country: countryCode,
    wikidataId,
    isCatalogued: true,
    names: forms.map(({ name }) => name),
    confirmedNames: [],
    roles: titles.map(({ title }) => title),
    articleCount: 0,
    year: null,
  };
}

const ENTRIES_AT_ONCE = 200;

interface EntryRow {
  id: number;
  kind: SpeakerKind;
  wikidataId: string | null;
  countryCode: string | null;
  names: string;
  offices: string;
}
