import { expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { type Desk, deskOf } from '../desk.ts';
import { expectCountsToHold, save } from '../store/articles.ts';

const ERRORS = 'userErrors { __typename code argument message }';
const ENTRY = 'entry { id action before { name otherName taughtName } after { name otherName taughtName } }';
const SPLIT = `mutation ($input: SplitSpeakerInput!) { splitSpeaker(input: $input) {
  speaker { id name quoteCount } other { id name quoteCount names { name } } moves { quoteCount articleCount names } ${ENTRY} ${ERRORS}
} }`;
const RENAME = `mutation ($input: SpeakerNameInput!) { renameSpeaker(input: $input) { speaker { id name names { name language } } ${ENTRY} ${ERRORS} } }`;
const ADD = `mutation ($input: SpeakerNameInput!) { addName(input: $input) { speaker { id name names { name language } } ${ENTRY} ${ERRORS} } }`;
const NOBODY = `mutation ($input: NotAPersonInput!) { notAPerson(input: $input) { moves { quoteCount articleCount names } ${ENTRY} ${ERRORS} } }`;
const APART = `mutation ($input: KeepApartInput!) { keepApart(input: $input) { ${ENTRY} ${ERRORS} } }`;
const PEOPLE = `{ people(orderBy: NAME_ASC, first: 50) { totalCount nodes { id name quoteCount country { code } names { name language } quotes(orderBy: PUBLISHED_ASC) { nodes { id } } } } }`;

describeOnBothDatabases('splitSpeaker', (open) => {
  const start = deskOf(open);

  it('gives quotes that are another’s to somebody new of the same name, and tells the two apart', async () => {
    const { database, ask, undo } = await start();
    const { id, quotes } = await ahmedAli(database, ask);
    const before = await ask(PEOPLE);
    const input = { id, quotes: [quotes[1], quotes[2]] };
    const trial = (await ask(SPLIT, { input: { ...input, dryRun: true } })).splitSpeaker;
    const moves = { quoteCount: 2, articleCount: 2, names: [] };
    expect(trial).toMatchObject({ moves, other: null, entry: null, userErrors: [] });
    expect(await ask(PEOPLE)).toEqual(before);

    const { splitSpeaker: split } = await ask(SPLIT, { input });
    expect(split).toMatchObject({
      speaker: { id, name: 'Ahmed Ali', quoteCount: 2 },
      other: { name: 'Ahmed Ali', quoteCount: 2, names: [{ name: 'Ahmed Ali' }] },
      moves,
      entry: { action: 'SPLIT_SPEAKER', before: { otherName: null }, after: { otherName: 'Ahmed Ali' } },
      userErrors: [],
    });
    await expectCountsToHold(database);
    const { other } = split;
    expect((await ask(`{ person(id: "${other.id}") { quotes { totalCount } } }`)).person.quotes.totalCount).toBe(2);

    const undone = await undo(split.entry.id);
    expect(undone.userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
    // The one who is gone leads to the one who stayed.
    expect((await ask(`{ person(id: "${other.id}") { id quoteCount } }`)).person).toEqual({ id, quoteCount: 4 });
    await expectCountsToHold(database);
    expect((await undo(undone.entry.id)).userErrors).toEqual([]);
    expect((await ask(`{ person(id: "${other.id}") { id quoteCount } }`)).person).toEqual({
      id: other.id,
      quoteCount: 2,
    });
    await expectCountsToHold(database);
  });

  it('takes a form of the name away with the articles that use it, to one who is here', async () => {
    const { database, ask, undo, personNamed } = await start();
    const wolf = { country: 'AT', role: 'chancellor' };
    await save(database, [{ words: 'the bridge will be built', speaker: 'Ines Wolf', ...wolf }]);
    await save(database, [{ words: 'and paid for by nobody', speaker: 'Ines Wolff', ...wolf }]);
    const id = await personNamed('Wolf');
    const { nodes } = (await ask(PEOPLE)).people;
    const names = (nodes as { id: string; names: { name: string }[] }[]).find((one) => one.id === id)!.names;
    expect(names.map(({ name }) => name).sort()).toEqual(['Ines Wolf', 'Ines Wolff']);
    const before = await ask(PEOPLE);
    const intoId = await personNamed('Vaudreuil');
    const { splitSpeaker: split } = await ask(SPLIT, { input: { id, names: ['Ines Wolff'], intoId } });
    expect(split).toMatchObject({
      speaker: { name: 'Ines Wolf', quoteCount: 1 },
      other: { id: intoId, quoteCount: 3 },
      moves: { quoteCount: 1, articleCount: 1, names: ['Ines Wolff'] },
      userErrors: [],
    });
    await expectCountsToHold(database);
    // The name is hers from then on.
    await save(database, [{ words: 'which is new to me', speaker: 'Ines Wolff' }]);
    expect((await ask(`{ person(id: "${intoId}") { quoteCount } }`)).person.quoteCount).toBe(4);
    await ask(`mutation ($id: ID!) { withdrawArticle(input: { id: $id }) { userErrors { code } } }`, {
      id: (await ask('{ articles(first: 1, filter: { search: "new to me" }) { nodes { id } } }')).articles.nodes[0].id,
    });
    expect((await undo(split.entry.id)).userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
    await expectCountsToHold(database);
  });

  it('says why it splits nothing', async () => {
    const { database, ask, personNamed, quoteSaying } = await start();
    const { id, quotes } = await ahmedAli(database, ask);
    const ministry = (await ask('{ organizations(first: 1) { nodes { id } } }')).organizations.nodes[0].id;
    const refusals = [
      [{ id: 'nonsense', quotes }, 'SPEAKER_NOT_FOUND'],
      [{ id, quotes, intoId: 'nonsense' }, 'INTO_NOT_FOUND'],
      [{ id, quotes, intoId: id }, 'SAME_SPEAKER'],
      [{ id, quotes, intoId: ministry }, 'DIFFERENT_KINDS'],
      [{ id, quotes: [await quoteSaying('grain')] }, 'QUOTE_NOT_OF_SPEAKER'],
      [{ id, names: ['Anna Whitfield'] }, 'NAME_NOT_OF_SPEAKER'],
      [{ id, names: ['Ahmed Ali'] }, 'NO_NAME_LEFT'],
      [{ id }, 'NOTHING_MOVES'],
      [{ id, quotes, name: '?' }, 'NAME_WITHOUT_LETTERS'],
    ] as const;
    for (const [input, code] of refusals) {
      const { splitSpeaker } = await ask(SPLIT, { input });
      expect([input, splitSpeaker.userErrors]).toEqual([
        input,
        [{ __typename: 'SplitSpeakerError', code, argument: expect.any(String), message: expect.any(String) }],
      ]);
    }
    expect(await personNamed('Ahmed')).toBe(id);
    expect(await database.query('SELECT count(*) AS "count" FROM audit_entry')).toEqual([{ count: 0 }]);
  });
});

describeOnBothDatabases('a name that an editor gives', (open) => {
  const start = deskOf(open);

  it('is what a speaker is called, and taken back', async () => {
    const { database, ask, undo, personNamed } = await start();
    const id = await personNamed('Whitfield');
    const before = await ask(PEOPLE);
    const { renameSpeaker: renamed } = await ask(RENAME, { input: { id, name: ' Anna B. Whitfield ' } });
    expect(renamed).toMatchObject({
      speaker: { id, name: 'Anna B. Whitfield' },
      entry: { action: 'RENAME_SPEAKER', before: { name: 'Anna Whitfield' }, after: { name: 'Anna B. Whitfield' } },
      userErrors: [],
    });
    expect(await personNamed('B. Whitfield')).toBe(id);
    await expectCountsToHold(database);
    expect((await undo(renamed.entry.id)).userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
  });

  it('links by itself from then on, however little it is like the others', async () => {
    const { database, ask, undo, personNamed } = await start();
    const id = await personNamed('Whitfield');
    const { addName: added } = await ask(ADD, { input: { id, name: 'The Grain Lady', language: 'en' } });
    expect(added).toMatchObject({
      speaker: { id, name: expect.any(String) },
      entry: { action: 'ADD_NAME', after: { taughtName: 'The Grain Lady' } },
      userErrors: [],
    });
    await save(database, [{ words: 'no grain is lost', speaker: 'The Grain Lady' }]);
    const countOf = async () => (await ask(`{ person(id: "${id}") { quoteCount } }`)).person.quoteCount;
    expect(await countOf()).toBe(3);
    expect(
      (await ask(ADD, { input: { id, name: 'The Grain Lady', language: 'en' } })).addName.userErrors,
    ).toMatchObject([{ code: 'ALREADY_SO' }]);
    // What was linked by it stays where it is.
    expect((await undo(added.entry.id)).userErrors).toEqual([]);
    expect(await countOf()).toBe(3);
    await expectCountsToHold(database);
    const nobody = Buffer.from('Person:99999').toString('base64url');
    for (const mutation of [ADD, RENAME]) {
      for (const [input, code] of [
        [{ id: nobody, name: 'Somebody' }, 'SPEAKER_NOT_FOUND'],
        [{ id, name: '…' }, 'NAME_WITHOUT_LETTERS'],
      ] as const) {
        const [payload] = Object.values(await ask(mutation, { input })) as { userErrors: object[] }[];
        expect(payload!.userErrors).toMatchObject([{ code }]);
      }
    }
  });

  it('is learned by itself when two corrections say so, and unlearned when one is taken back', async () => {
    const { database, ask, review, undo, personNamed } = await start();
    const stays = await personNamed('Vaudreuil');
    for (const at of [1, 2, 3]) await save(database, [{ words: `the envoy said so ${at}`, speaker: 'Madame V.' }]);
    const quotes = (await ask('{ quotes(filter: { search: "envoy" }, orderBy: PUBLISHED_ASC) { nodes { id } } }'))
      .quotes.nodes;
    const correct = (at: number) => review({ id: quotes[at].id, status: 'CORRECTED', speakerId: stays });
    const speakerOfNext = async (words: string) => {
      await save(database, [{ words, speaker: 'Madame V.' }]);
      const { nodes } = (
        await ask('query ($w: String) { quotes(filter: { search: $w }) { nodes { speaker { id } } } }', { w: words })
      ).quotes;
      return nodes[0].speaker.id;
    };
    await correct(0);
    expect(await speakerOfNext('once is not enough')).not.toBe(stays);
    const second = await correct(1);
    const log = await ask('{ auditLog(first: 1) { nodes { after { taughtName } } } }');
    expect(log.auditLog.nodes).toEqual([{ after: { taughtName: 'Madame V.' } }]);
    expect((await undo(second.entry.id)).userErrors).toEqual([]);
    expect(await speakerOfNext('and unlearned again')).not.toBe(stays);
    await correct(1);
    expect(await speakerOfNext('twice is learned')).toBe(stays);
    await expectCountsToHold(database);
  });
});

describeOnBothDatabases('notAPerson', (open) => {
  const start = deskOf(open);

  it('leaves quotes without a speaker, also those to come, and is taken back', async () => {
    const { database, ask, undo, personNamed } = await start();
    await save(database, [{ words: 'it rises and falls', speaker: 'Black Sea', about: ['TR'] }]);
    const id = await personNamed('Black Sea');
    const before = await ask(PEOPLE);
    const trial = (await ask(NOBODY, { input: { id, dryRun: true } })).notAPerson;
    expect(trial).toMatchObject({ moves: { quoteCount: 1, articleCount: 1, names: ['Black Sea'] }, entry: null });
    expect(await ask(PEOPLE)).toEqual(before);
    const { notAPerson: said } = await ask(NOBODY, { input: { id } });
    expect(said).toMatchObject({ entry: { action: 'NOT_A_PERSON' }, userErrors: [] });
    await save(database, [{ words: 'it is calm today', speaker: 'Black Sea' }]);
    const lists = await ask(`{
      people(filter: { search: "black sea" }) { totalCount }
      search(text: "black sea") { people { id } }
      quotes(filter: { search: "rises" }) { nodes { speaker { id } about { country { code } } article { people { id } } } }
      next: quotes(filter: { search: "calm" }) { nodes { speaker { id } article { people { id } } } }
      person(id: "${id}") { id quoteCount }
    }`);
    expect(lists).toEqual({
      people: { totalCount: 0 },
      search: { people: [] },
      quotes: { nodes: [{ speaker: null, about: [{ country: { code: 'TR' } }], article: { people: [] } }] },
      next: { nodes: [{ speaker: null, article: { people: [] } }] },
      person: { id, quoteCount: 0 },
    });
    await expectCountsToHold(database);
    expect((await ask(NOBODY, { input: { id } })).notAPerson.userErrors).toMatchObject([{ code: 'ALREADY_SO' }]);
    const undone = await undo(said.entry.id);
    expect(undone.userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
    await expectCountsToHold(database);
    expect((await undo(undone.entry.id)).userErrors).toEqual([]);
    expect((await ask('{ people(filter: { search: "black sea" }) { totalCount } }')).people.totalCount).toBe(0);
    await expectCountsToHold(database);
    const ministry = (await ask('{ organizations(first: 1) { nodes { id } } }')).organizations.nodes[0].id;
    expect((await ask(NOBODY, { input: { id: ministry } })).notAPerson.userErrors).toMatchObject([
      { code: 'IS_ORGANIZATION' },
    ]);
  });
});

describeOnBothDatabases('suggestedMerges', (open) => {
  const start = deskOf(open);

  it('are two and two who may be one, until an editor says that they are not', async () => {
    const { database, ask, undo, personNamed } = await start();
    const [one, other] = [await personNamed('Vaudreuil'), await personNamed('Whitfield')];
    const keys = [one, other].map((id) => Number(Buffer.from(id, 'base64url').toString().split(':')[1]));
    const [oneId, otherId] = keys.sort((a, b) => a - b);
    const evidence = JSON.stringify([{ kind: 'name', points: 2.5, because: 'initial' }]);
    await database.transaction(({ query }) =>
      query({
        text: 'INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt") VALUES (?, ?, ?, ?, ?)',
        values: [oneId!, otherId!, 2.5, evidence, Date.now()],
      }),
    );
    const LIST =
      '{ suggestedMerges(first: 5) { totalCount pageInfo { hasNextPage } nodes { one { id } other { id } score evidence { kind points because } } } }';
    const { suggestedMerges: found } = await ask(LIST);
    expect(found.totalCount).toBe(1);
    expect(found.nodes).toEqual([
      {
        one: { id: expect.any(String) },
        other: { id: expect.any(String) },
        score: 2.5,
        evidence: [{ kind: 'name', points: 2.5, because: 'initial' }],
      },
    ]);
    expect([found.nodes[0].one.id, found.nodes[0].other.id].sort()).toEqual([one, other].sort());
    const OF = 'query ($speaker: ID!) { suggestedMerges(speaker: $speaker) { totalCount nodes { score } } }';
    for (const speaker of [one, other])
      expect((await ask(OF, { speaker })).suggestedMerges).toEqual({ totalCount: 1, nodes: [{ score: 2.5 }] });
    for (const speaker of [await personNamed('موسى'), 'nobody'])
      expect((await ask(OF, { speaker })).suggestedMerges).toEqual({ totalCount: 0, nodes: [] });
    const { keepApart: kept } = await ask(APART, { input: { id: one, otherId: other } });
    expect(kept).toMatchObject({ entry: { action: 'KEEP_APART' }, userErrors: [] });
    expect((await ask(LIST)).suggestedMerges.totalCount).toBe(0);
    expect((await ask(APART, { input: { id: other, otherId: one } })).keepApart.userErrors).toMatchObject([
      { code: 'ALREADY_SO' },
    ]);
    expect((await undo(kept.entry.id)).userErrors).toEqual([]);
    expect((await ask(LIST)).suggestedMerges).toEqual(found);
    expect((await ask(APART, { input: { id: one, otherId: one } })).keepApart.userErrors).toMatchObject([
      { code: 'SAME_SPEAKER' },
    ]);
  });
});

/** One who is two: four quotes in three articles. */
async function ahmedAli(database: Database, ask: Desk['ask']): Promise<{ id: string; quotes: string[] }> {
  const said = (words: string) => ({ words, speaker: 'Ahmed Ali', about: ['EG'] });
  await save(database, [said('the canal is open'), said('ships may pass')]);
  await save(database, [said('the match was ours')]);
  await save(database, [said('we trained in the rain')]);
  const { nodes } = (await ask('{ people(filter: { search: "ahmed ali" }) { nodes { id } } }')).people;
  expect(nodes).toHaveLength(1);
  const listed = await ask(
    `query ($id: ID!) { quotes(filter: { speaker: [$id] }, orderBy: PUBLISHED_ASC) { nodes { id text } } }`,
    {
      id: nodes[0].id,
    },
  );
  const idOf = (words: string) =>
    (listed.quotes.nodes as { id: string; text: string }[]).find(({ text }) => text === words)!.id;
  const words = ['the canal is open', 'the match was ours', 'we trained in the rain'];
  return { id: nodes[0].id, quotes: words.map(idOf) };
}
