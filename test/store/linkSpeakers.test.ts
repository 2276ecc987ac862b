import { expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { Database } from '../../src/store/database.ts';
import { createLoaders } from '../../src/store/loaders.ts';
import { mergeSpeakers, tellApart } from '../../src/store/mergeSpeakers.ts';
import { migrate, migrateDown } from '../../src/store/migrate.ts';
import { addNames } from '../../src/store/saveSeen.ts';
import { withdrawArticle } from '../../src/store/withdrawals.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { articleOf, expectCountsToHold, save, store } from './articles.ts';

/** One visit in three languages. */
const VISIT = {
  ar: `استقبلت موسكو الثلاثاء وزير خارجية مالي عبد الله ديوب لبحث التعاون بين البلدين.

وقال وزير الخارجية الروسي سيرغي لافروف: «سنواصل تزويد مالي بالقمح والوقود خلال العام المقبل». وأضاف لافروف: «أصدقاؤنا في باماكو يعرفون أننا نفي بوعودنا».

من جهته، قال ديوب: «مالي تختار شركاءها بنفسها ولا تطلب إذنا من أحد».`,
  en: `Russian Foreign Minister Sergey Lavrov met his Malian counterpart Abdoulaye Diop in Moscow on Tuesday.

"Wheat and fuel will keep reaching Mali next year," Lavrov said. Malian Foreign Minister Abdoulaye Diop said: "Mali chooses its own partners and asks nobody for permission."`,
  fr: `Le ministre russe des Affaires étrangères Sergueï Lavrov a reçu mardi à Moscou son homologue malien Abdoulaye Diop.

« Le blé et le carburant continueront d’arriver au Mali l’an prochain », a déclaré Sergueï Lavrov. « Le Mali choisit lui-même ses partenaires », a répondu Abdoulaye Diop.`,
};

const ORDERS = ['ar en fr', 'ar fr en', 'en ar fr', 'en fr ar', 'fr ar en', 'fr en ar'].map(
  (order) => order.split(' ') as (keyof typeof VISIT)[],
);

describeOnBothDatabases('linking people', (open) => {
  it.each(ORDERS)('gives one Lavrov and one Diop of articles in %s, %s and %s', async (...order) => {
    const database = await open();
    for (const language of order) {
      const text = VISIT[language];
      const [article] = articleOf([], { url: `https://visit.example/${language}`, publishedAt: DAY });
      await store(database, { ...article, text, contentHash: language }, extract({ text, language }));
    }
    const people = await peopleOf(database);
    expect(people.map(({ names, quoteCount }) => [names, quoteCount])).toEqual([
      [['ar عبد الله ديوب', 'en Abdoulaye Diop', 'fr Abdoulaye Diop'], 3],
      [['ar سيرغي لافروف', 'en Sergey Lavrov', 'fr Sergueï Lavrov'], 4],
    ]);
    expect(people.map(({ country }) => country)).toEqual(['ML', 'RU']);
    await expectCountsToHold(database);
  });

  it('keeps men of one common name apart by country, and together where nothing speaks against it', async () => {
    const database = await open();
    await say(database, 'Ahmed Ali', { country: 'EG', role: 'foreign minister' });
    await say(database, 'Ahmed Ali', { country: 'SD' });
    await say(database, 'أحمد علي', { country: 'EG', role: 'وزير الخارجية', language: 'ar' });
    await say(database, 'Ahmed Ali', { country: 'EG' });
    expect(await peopleOf(database)).toMatchObject([
      { names: ['ar أحمد علي', 'en Ahmed Ali'], country: 'EG', quoteCount: 3 },
      { names: ['en Ahmed Ali'], country: 'SD', quoteCount: 1 },
    ]);
  });

  it('suggests who may be one, the evidence with it, and nobody of whom only the surname is known', async () => {
    const database = await open();
    await say(database, 'Viktor Sobol', { country: 'BY', role: 'minister' });
    await say(database, 'Sobol', { country: 'BY' });
    await say(database, 'Sobol');
    const suggested = await suggestionsOf(database);
    expect(suggested).toEqual([['Sobol', 'Viktor Sobol', ['name', 'country']]]);
  });

  it('knows a surname alone by the country where one of the name is often met', async () => {
    const database = await open();
    await say(database, 'Ogbe', { country: 'NG' });
    for (let day = 0; day < 8; day++) await say(database, 'Chidi Ogbe', { country: 'NG' });
    await say(database, 'Ogbe', { country: 'NG' });
    await say(database, 'Ogbe');
    expect(await peopleOf(database)).toMatchObject([
      { names: ['en Chidi Ogbe', 'en Ogbe'], quoteCount: 10 },
      { names: ['en Ogbe'], quoteCount: 1, country: null },
    ]);
    await expectCountsToHold(database);
  });

  it('knows a name of one word by its letters where nothing else is told, with its article or without', async () => {
    const database = await open();
    await say(database, 'Mansour Zahrawi');
    await say(database, 'Zahrawi');
    await say(database, 'al-Zahrawi');
    expect((await peopleOf(database)).map(({ names }) => names)).toEqual([
      ['en Mansour Zahrawi'],
      ['en Zahrawi', 'en al-Zahrawi'],
    ]);
    expect(await suggestionsOf(database)).toEqual([]);
  });

  it('makes one of two whom a later article shows to be one', async () => {
    const database = await open();
    await say(database, 'Ahmed Ali', { country: 'EG' });
    await say(database, 'أحمد علي', { country: 'EG', language: 'ar' });
    const before = await peopleOf(database);
    expect(before).toHaveLength(2);
    expect(await suggestionsOf(database)).toEqual([['Ahmed Ali', 'أحمد علي', ['name', 'country']]]);
    await say(database, 'Ahmed Ali', { country: 'EG', role: 'foreign minister' });
    await say(database, 'أحمد علي', { country: 'EG', role: 'وزير الخارجية', language: 'ar' });
    expect(await peopleOf(database)).toMatchObject([
      { names: ['ar أحمد علي', 'en Ahmed Ali'], quoteCount: 4, id: before[0]!.id },
    ]);
    expect(await suggestionsOf(database)).toEqual([]);
    const loaders = createLoaders(database);
    expect(await loaders.speaker.load(before[1]!.id)).toMatchObject({ id: before[0]!.id });
    await expectCountsToHold(database);
  });

  it('looks at who and which countries stand beside somebody of whom it is nearly certain', async () => {
    const database = await open();
    const minister = { country: 'PE', role: 'foreign minister', about: ['BO'] };
    await say(database, 'Ruben Ibarra', minister);
    // The other order of names is worth little, and only one article is about the same country.
    await say(database, 'Ibarra Ruben', { country: 'PE', role: 'foreign minister', about: ['KE'] });
    expect(await peopleOf(database)).toHaveLength(2);
    await say(database, 'Ibarra Ruben', minister);
    expect((await peopleOf(database)).map(({ quoteCount }) => quoteCount)).toEqual([3]);
  });

  it('takes a country that one article tells of somebody often met for a mistake', async () => {
    const database = await open();
    await say(database, 'Tomas Hradec', { country: 'HU' });
    for (let day = 0; day < 8; day++) await say(database, 'Tomas Hradec', { country: 'CZ' });
    await say(database, 'Tomas Hradec', { country: 'PL' });
    expect(await peopleOf(database)).toMatchObject([{ country: 'CZ', quoteCount: 10 }]);
    await expectCountsToHold(database);
  });

  it('leaves apart whom an editor told apart, and believes a name that an editor gave', async () => {
    const database = await open();
    await say(database, 'Marie Koné', { country: 'CI' });
    await say(database, 'Marie Kone', { country: 'BF' });
    const [one, other] = await peopleOf(database);
    await database.transaction((connection) => tellApart(connection, one!.id, other!.id));
    for (let day = 0; day < 9; day++) await say(database, 'Marie Koné', { country: 'CI' });
    expect(await peopleOf(database)).toHaveLength(2);
    await database.transaction(async (connection) => {
      const form = { kind: 'PERSON', name: 'La Dame de fer', language: 'fr', countryCode: null } as const;
      await addNames(connection, [{ ...form, speakerId: one!.id }]);
      await connection.query(`UPDATE speaker_name SET "isConfirmed" = TRUE WHERE "name" = 'La Dame de fer'`);
    });
    await say(database, 'La dame de fer', { country: 'BF' });
    expect((await peopleOf(database)).find(({ id }) => id === one!.id)!.quoteCount).toBe(11);
  });

  it('counts names, roles and countries by the articles that are there', async () => {
    const database = await open();
    const { articleId } = await say(database, 'Ines Roth', { country: 'AT', role: 'minister', publishedAt: DAY });
    await say(database, 'Ines Roth', { role: 'chancellor', publishedAt: DAY + 1 });
    await say(database, 'Inès Roth', { role: 'chancelière', language: 'fr', publishedAt: DAY - 5 });
    expect(await seenOf(database)).toEqual({
      names: ['Ines Roth 2 0 1', 'Inès Roth 1 -5 -5'],
      roles: ['chancelière 1 -5 -5', 'chancellor 1 1 1', 'minister 1 0 0'],
      nations: ['AT 1'],
      speaker: ['chancellor', 'AT'],
    });
    await withdrawArticle(database, { articleId, reason: null, tokenId: null, now: DAY });
    expect(await seenOf(database)).toEqual({
      names: ['Ines Roth 1 1 1', 'Inès Roth 1 -5 -5'],
      roles: ['chancelière 1 -5 -5', 'chancellor 1 1 1'],
      nations: [],
      speaker: ['chancellor', null],
    });
    await expectCountsToHold(database);
  });

  it('goes on with those who were stored before it was done, two of one name too', async () => {
    const database = await open();
    await say(database, 'Ines Varga', { country: 'HU', role: 'minister' });
    await say(database, 'Ahmed Ali', { country: 'EG' });
    await say(database, 'Ahmed Ali', { country: 'SD' });
    while (!(await migrateDown(database))?.endsWith('-identity'));
    await migrate(database);
    await say(database, 'Инес Варга', { language: 'ru' });
    await say(database, 'Ahmed Ali', { country: 'SD' });
    expect(await peopleOf(database)).toMatchObject([
      { names: ['en Ines Varga', 'ru Инес Варга'], country: 'HU', quoteCount: 2 },
      { country: 'EG', quoteCount: 1 },
      { country: 'SD', quoteCount: 2 },
    ]);
    await expectCountsToHold(database);
  });

  it('links at once what many articles name at the same moment', async () => {
    const database = await open();
    const names = ['Yusuf Terzi', 'يوسف ترزي', 'Youssef Terzi', 'Юсуф Терзи'];
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        say(database, names[index % 4]!, { language: index % 4 === 1 ? 'ar' : 'en' }),
      ),
    );
    const people = await peopleOf(database);
    expect(people).toMatchObject([{ quoteCount: 12 }]);
    await expectCountsToHold(database);
  });

  it('goes on with the one that stayed when the other one’s name comes again', async () => {
    const database = await open();
    await say(database, 'Petra Lind');
    await say(database, 'The Iron Baker');
    const [petra, baker] = await peopleOf(database);
    await database.transaction((connection) =>
      mergeSpeakers(connection, { fromId: baker!.id, intoId: petra!.id, tokenId: null, because: null, now: DAY }),
    );
    await say(database, 'The Iron Baker');
    expect(await peopleOf(database)).toMatchObject([{ id: petra!.id, quoteCount: 3 }]);
  });
});

describeOnBothDatabases('linking organizations', (open) => {
  it('knows bodies and states in every language, and bodies of two states apart', async () => {
    const database = await open();
    const bodies: [string, string, string | null][] = [
      ['Russian Foreign Ministry', 'en', 'RU'],
      ['الخارجية الروسية', 'ar', 'RU'],
      ['وزارة الخارجية الروسية', 'ar', 'RU'],
      ['ministère russe des Affaires étrangères', 'fr', 'RU'],
      ['White House', 'en', 'US'],
      ['البيت الأبيض', 'ar', 'US'],
      ['Maison-Blanche', 'fr', null],
      ['ministère malien des Affaires étrangères', 'fr', 'ML'],
      ['Foreign Ministry', 'en', null],
      ['Mali', 'en', 'ML'],
      ['مالي', 'ar', null],
      ['Islamic Republic of Iran', 'en', 'IR'],
      ['إيران', 'ar', 'IR'],
      ['Banque du fleuve', 'fr', null],
      ['Banque du fleuve', 'fr', 'ML'],
    ];
    for (const [name, language, country] of bodies)
      await say(database, name, { language, country: country ?? undefined, organization: true });
    const rows = await database.query<{ quoteCount: number; name: string }>(
      'SELECT "name", "quoteCount" FROM speaker ORDER BY "id"',
    );
    expect(rows.map(({ name, quoteCount }) => `${name} ${quoteCount}`)).toEqual([
      'Russian Foreign Ministry 4',
      'White House 3',
      'ministère malien des Affaires étrangères 1',
      'Foreign Ministry 1',
      'Mali 2',
      'Islamic Republic of Iran 2',
      'Banque du fleuve 2',
    ]);
    await expectCountsToHold(database);
  });
});

let number = 0;

/** An article in which somebody says something. */
function say(
  database: Database,
  speaker: string,
  known: {
    country?: string;
    role?: string;
    language?: string;
    publishedAt?: number;
    organization?: boolean;
    about?: string[];
  } = {},
) {
  const { language = 'en', publishedAt = DAY, ...sentence } = known;
  number += 1;
  const url = `https://links.example/${number}`;
  return save(database, [{ words: `words ${number}`, speaker, ...sentence }], { url, language, publishedAt });
}

async function peopleOf(database: Database) {
  const rows = await database.query<{ id: number }>(`SELECT "id" FROM speaker WHERE "kind" = 'PERSON' ORDER BY "id"`);
  const loaders = createLoaders(database);
  const people = await Promise.all(rows.map(({ id }) => loaders.speaker.load(id)));
  const byName = (one: { names: string[] }, other: { names: string[] }) =>
    ORDER.indexOf(one.names[0]!) - ORDER.indexOf(other.names[0]!);
  return people
    .map((person) => ({
      id: person!.id,
      names: person!.names.map(({ name, language }) => `${language} ${name}`).sort(byLanguage),
      country: person!.countryCode,
      quoteCount: person!.quoteCount,
    }))
    .sort(byName);
}

const ORDER = ['ar عبد الله ديوب', 'ar سيرغي لافروف'];

function byLanguage(one: string, other: string): number {
  return one.slice(0, 2) < other.slice(0, 2) ? -1 : one.slice(0, 2) > other.slice(0, 2) ? 1 : 0;
}

async function suggestionsOf({ query }: Database) {
  const rows = await query<{ one: string; other: string; evidence: string }>(`
    SELECT a."name" AS "one", b."name" AS "other", "evidence" FROM speaker_suggestion
    JOIN speaker a ON a."id" = "oneId" JOIN speaker b ON b."id" = "otherId" ORDER BY "oneId", "otherId"`);
  return rows.map(({ one, other, evidence }) => [
    ...[one, other].sort(),
    (JSON.parse(evidence) as { kind: string }[]).map(({ kind }) => kind),
  ]);
}

/** Times as days from DAY. */
async function seenOf({ query }: Database) {
  const rows = (table: string, column: string) =>
    query<Record<string, string | number>>(`SELECT * FROM ${table} WHERE "articleCount" > 0 ORDER BY "${column}"`);
  const told = (row: Record<string, string | number>, column: string) =>
    `${row[column]} ${row.articleCount} ${Number(row.firstSeenAt) - DAY} ${Number(row.lastSeenAt) - DAY}`;
  const [speaker] = await query<{ role: string; countryCode: string }>('SELECT "role", "countryCode" FROM speaker');
  return {
    names: (await rows('speaker_name', 'name')).map((row) => told(row, 'name')).sort(),
    roles: (await rows('speaker_role', 'role')).map((row) => told(row, 'role')).sort(),
    nations: (await rows('speaker_nation', 'countryCode')).map((row) => `${row.countryCode} ${row.articleCount}`),
    speaker: [speaker!.role, speaker!.countryCode],
  };
}

const DAY = Date.parse('2026-05-05T00:00:00Z');
