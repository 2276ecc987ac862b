import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../databases.ts';
import { deskOf } from '../desk.ts';
import { expectCountsToHold } from '../store/articles.ts';

const MERGE = `mutation ($input: MergeSpeakersInput!) {
  mergeSpeakers(input: $input) {
    speaker { id name quoteCount names { name } }
    moves { quoteCount articleCount names }
    entry { id action speaker { id } before { name otherName } after { name otherName } }
    userErrors { __typename code argument message }
  }
}`;

const PEOPLE =
  '{ people(orderBy: NAME_ASC) { nodes { id name quoteCount names { name language } country { code } quotes { nodes { id } } } } }';

describeOnBothDatabases('mergeSpeakers', (open) => {
  const start = deskOf(open);

  it('tells what would move, moves it, and is taken back and made again', async () => {
    const { database, ask, personNamed, undo } = await start();
    const [gone, stays] = [await personNamed('Vaudreuil'), await personNamed('Whitfield')];
    const before = await ask(PEOPLE);
    const merge = async (dryRun: boolean) =>
      (await ask(MERGE, { input: { id: gone, intoId: stays, dryRun } })).mergeSpeakers;
    const moves = { quoteCount: 2, articleCount: 1, names: ['Claire Vaudreuil'] };
    expect(await merge(true)).toEqual({
      speaker: { id: stays, name: 'Anna Whitfield', quoteCount: 2, names: [{ name: 'Anna Whitfield' }] },
      moves,
      entry: null,
      userErrors: [],
    });
    expect(await ask(PEOPLE)).toEqual(before);

    const { entry, ...merged } = await merge(false);
    expect(merged).toEqual({
      speaker: {
        id: stays,
        name: 'Anna Whitfield',
        quoteCount: 4,
        names: [{ name: 'Anna Whitfield' }, { name: 'Claire Vaudreuil' }],
      },
      moves,
      userErrors: [],
    });
    expect(entry).toEqual({
      id: expect.any(String),
      action: 'MERGE_SPEAKERS',
      speaker: { id: stays },
      before: { name: 'Anna Whitfield', otherName: 'Claire Vaudreuil' },
      after: { name: 'Anna Whitfield', otherName: null },
    });
    expect((await ask(`{ person(id: "${gone}") { id quoteCount } }`)).person).toEqual({ id: stays, quoteCount: 4 });
    await expectCountsToHold(database);

    const undone = await undo(entry.id);
    expect(undone.userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
    expect((await undo(entry.id)).userErrors).toMatchObject([{ code: 'ALREADY_UNDONE' }]);
    const again = await undo(undone.entry.id);
    expect(again.userErrors).toEqual([]);
    expect((await ask(`{ person(id: "${gone}") { id quoteCount } }`)).person).toEqual({ id: stays, quoteCount: 4 });
    expect((await undo(again.entry.id)).userErrors).toEqual([]);
    expect(await ask(PEOPLE)).toEqual(before);
    await expectCountsToHold(database);
    const log = await ask(`{ auditLog(filter: { action: MERGE_SPEAKERS, speaker: "${stays}" }) { totalCount } }`);
    expect(log.auditLog.totalCount).toBe(4);
  });

  it('is not taken back before a later merge of the one that stayed', async () => {
    const { ask, personNamed, undo } = await start();
    const [first, second] = [await personNamed('Vaudreuil'), await personNamed('Whitfield')];
    const { nodes } = (await ask('{ people { nodes { id } } }')).people;
    const third = (nodes as { id: string }[]).map(({ id }) => id).find((id) => id !== first && id !== second)!;
    const one = (await ask(MERGE, { input: { id: first, intoId: second } })).mergeSpeakers;
    const two = (await ask(MERGE, { input: { id: second, intoId: third } })).mergeSpeakers;
    expect((await undo(one.entry.id)).userErrors).toMatchObject([{ code: 'CHANGED_SINCE' }]);
    expect((await undo(two.entry.id)).userErrors).toEqual([]);
    expect((await undo(one.entry.id)).userErrors).toEqual([]);
  });

  it('says why two are not merged', async () => {
    const { database, ask, personNamed } = await start();
    const id = await personNamed('Vaudreuil');
    const ministry = (await ask('{ organizations(first: 1) { nodes { id } } }')).organizations.nodes[0].id;
    const nobody = Buffer.from('Person:99999').toString('base64url');
    const refusals = [
      [{ id: 'nonsense', intoId: id }, 'SPEAKER_NOT_FOUND', 'input.id'],
      [{ id, intoId: 'nonsense' }, 'SPEAKER_NOT_FOUND', 'input.intoId'],
      [{ id: nobody, intoId: id }, 'SPEAKER_NOT_FOUND', 'input.id'],
      [{ id, intoId: nobody }, 'SPEAKER_NOT_FOUND', 'input.intoId'],
      [{ id, intoId: id }, 'SAME_SPEAKER', 'input.intoId'],
      [{ id, intoId: ministry }, 'DIFFERENT_KINDS', 'input.intoId'],
    ] as const;
    for (const [input, code, argument] of refusals) {
      for (const dryRun of [true, false]) {
        const { mergeSpeakers } = await ask(MERGE, { input: { ...input, dryRun } });
        const error = { __typename: 'MergeSpeakersError', code, argument, message: expect.any(String) };
        expect([input, mergeSpeakers]).toEqual([
          input,
          { speaker: null, moves: null, entry: null, userErrors: [error] },
        ]);
      }
    }
    expect(await database.query('SELECT count(*) AS "count" FROM audit_entry')).toEqual([{ count: 0 }]);
  });
});
