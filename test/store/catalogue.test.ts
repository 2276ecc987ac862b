import { expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.ts';
import { readEntry } from '../../src/catalogue/entry.ts';
import { everyEntry, loadCatalogue, saveEntries } from '../../src/store/catalogue.ts';
import type { Database } from '../../src/store/database.ts';
import { countSpeakers } from '../../src/store/find.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { mergeSpeakers, unmergeSpeakers } from '../../src/store/mergeSpeakers.ts';
import { withdrawArticle } from '../../src/store/withdrawals.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold, save } from './articles.ts';

describeOnBothDatabases('the catalogue', (open) => {
  it('is in no list until an article names somebody of it, who then has all names, id and country', async () => {
    const database = await open();
    expect(await saveEntries(database, [KEITA, RIVER])).toBe(2);
    expect(await countSpeakers(database, { kind: 'PERSON' })).toBe(0);
    await say(database, 'آوا كيتا', { language: 'ar' });
    await say(database, 'Awa Keita', { country: 'ML' });
    await say(database, 'RCO', { organization: true });
    await say(database, 'Office de la commission du fleuve', { organization: true, language: 'fr' });
    const [person, body] = await speakersOf(database);
    expect(person).toMatchObject({ wikidataId: 'Q1234567', countryCode: 'ML', quoteCount: 2, kind: 'PERSON' });
    expect(person!.names.map(({ name }) => name).sort()).toEqual(['Awa Keita', 'Awa Keïta', 'آوا كيتا']);
    expect(body).toMatchObject({ kind: 'ORGANIZATION', quoteCount: 2, wikidataId: null });
    await expectCountsToHold(database);
  });

  it('knows a surname alone by the country', async () => {
    const database = await open();
    await saveEntries(database, [KEITA]);
    await say(database, 'Keita', { country: 'ML' });
    await say(database, 'Keita', { country: 'GN' });
    expect(await speakersOf(database)).toMatchObject([
      { wikidataId: 'Q1234567', quoteCount: 1 },
      { wikidataId: null, quoteCount: 1 },
    ]);
  });

  it('finds those who were met before it came, and keeps apart whom it tells apart', async () => {
    const database = await open();
    await say(database, 'Awa Keita', { country: 'ML' });
    const other: CatalogueEntry = {
      ...KEITA,
      wikidataId: 'Q7654321',
      names: [{ name: 'Awa Keita', language: 'en' }],
      country: 'GN',
    };
    await saveEntries(database, [KEITA, other]);
    await say(database, 'Awa Keita', { country: 'ML' });
    await say(database, 'Awa Keita', { country: 'GN' });
    expect(await speakersOf(database)).toMatchObject([
      { wikidataId: 'Q1234567', quoteCount: 2, countryCode: 'ML' },
      { wikidataId: 'Q7654321', quoteCount: 1, countryCode: 'GN' },
    ]);
  });

  it('takes what is new of a known entry, to the speaker too, and gives out what it has', async () => {
    const database = await open();
    await saveEntries(database, [KEITA]);
    await say(database, 'Awa Keita', { country: 'ML' });
    const renewed = { ...KEITA, names: [...KEITA.names, { name: 'Ава Кейта', language: 'ru' }] };
    expect(await saveEntries(database, [renewed])).toBe(0);
    const [person] = await speakersOf(database);
    expect(person!.names.map(({ language }) => language)).toContain('ru');
    const entries: CatalogueEntry[] = [];
    for await (const entry of everyEntry(database)) entries.push(entry);
    expect(entries).toEqual([renewed]);
  });

  it('has its entry back when the last article is taken down, and when a merge is undone', async () => {
    const database = await open();
    await saveEntries(database, [KEITA]);
    const { articleId } = await say(database, 'Awa Keita', { country: 'ML' });
    await withdrawArticle(database, { articleId, reason: null, tokenId: null, now: 0 });
    expect(await speakersOf(database)).toEqual([]);
    await say(database, 'Awa Keita', { country: 'ML' });
    await say(database, 'The River Lady');
    const [person, lady] = await speakersOf(database);
    const merged = await database.transaction((connection) =>
      mergeSpeakers(connection, { fromId: person!.id, intoId: lady!.id, tokenId: null, because: null, now: 0 }),
    );
    expect(await speakersOf(database)).toMatchObject([{ id: lady!.id, wikidataId: 'Q1234567', countryCode: 'ML' }]);
    await database.transaction((connection) => unmergeSpeakers(connection, 'mergeId' in merged ? merged.mergeId : 0));
    expect(await speakersOf(database)).toMatchObject([
      { id: person!.id, wikidataId: 'Q1234567', countryCode: 'ML' },
      { id: lady!.id, wikidataId: null, countryCode: null },
    ]);
    await expectCountsToHold(database);
  });

  it('that comes with the program is taken in once, and again when it has changed', async () => {
    const database = await open();
    const line = '{"kind":"person","names":{"en":["Olga Brandt"]}}\n';
    expect(await loadCatalogue(database, 'test', line, readEntry)).toBe(true);
    expect(await loadCatalogue(database, 'test', line, readEntry)).toBe(false);
    expect(await loadCatalogue(database, 'test', `${line}${line.replace('Olga', 'Inga')}`, readEntry)).toBe(true);
    expect(await database.query('SELECT count(*) AS "count" FROM catalogue_entry')).toEqual([{ count: 2 }]);
  });
});

const KEITA: CatalogueEntry = {
  kind: 'PERSON',
  wikidataId: 'Q1234567',
  country: 'ML',
  names: [
    { name: 'Awa Keïta', language: 'fr' },
    { name: 'آوا كيتا', language: 'ar' },
  ],
  offices: [{ titles: [{ title: 'ministre du Fleuve', language: 'fr' }], from: '2024', to: null }],
  source: 'a test',
  date: '2026-01-01',
};

const RIVER: CatalogueEntry = {
  kind: 'ORGANIZATION',
  wikidataId: null,
  country: null,
  names: [
    { name: 'RCO', language: 'en' },
    { name: 'Office de la commission du fleuve', language: 'fr' },
  ],
  offices: [],
  source: 'a test',
  date: null,
};

let number = 0;

function say(
  database: Database,
  speaker: string,
  known: { country?: string; language?: string; organization?: boolean } = {},
) {
  const { language = 'en', ...sentence } = known;
  number += 1;
  return save(database, [{ words: `words ${number}`, speaker, ...sentence }], {
    url: `https://known.example/${number}`,
    language,
  });
}

async function speakersOf(database: Database) {
  const rows = await database.query<{ id: number }>('SELECT "id" FROM speaker ORDER BY "id"');
  const loaders = createLoaders(database);
  return Promise.all(rows.map(async ({ id }) => (await loaders.speaker.load(id))!));
}
