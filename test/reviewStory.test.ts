import { expect, it } from 'vitest';
import type { Extraction } from '../src/extraction.ts';
import { reextract } from '../src/reextract.ts';
import { describeOnBothDatabases } from './databases.ts';
import { deskOf } from './desk.ts';
import { articleOf, expectCountsToHold, store } from './store/articles.ts';

describeOnBothDatabases('a day at the review desk', (open) => {
  const start = deskOf(open);

  it('merges, splits, corrects, takes back, and lets a newer extractor read it all again', async () => {
    const { database, ask, review, undo } = await start();
    const extractions = new Map<string, Extraction>();
    const print = async (...article: Parameters<typeof articleOf>) => {
      const [incoming, extraction] = articleOf(...article);
      await store(database, incoming, extraction);
      extractions.set(incoming.text, extraction);
    };
    await print([
      { words: 'the bridge will be built', speaker: 'Ines Wolf', country: 'AT', role: 'chancellor', about: ['ML'] },
      { words: 'nobody pays for it', speaker: 'Ines Wolf', about: ['ML', 'NE'] },
      { words: 'read more on page four', speaker: 'Ines Wolf' },
    ]);
    await print([{ words: 'le pont sera construit', speaker: 'Madame Loup', about: ['ML'] }], { language: 'fr' });
    await print([{ words: 'we play on Sunday', speaker: 'Ines Wolf', about: ['NE'] }]);
    const idOf = async (name: string) =>
      (await ask('query ($n: String!) { speaker(by: { name: $n }) { id } }', { n: name })).speaker.id as string;
    const [wolf, loup] = [await idOf('Ines Wolf'), await idOf('Madame Loup')];
    const quoteId = async (words: string) =>
      (await ask('query ($w: String) { quotes(filter: { search: $w }) { nodes { id } } }', { w: words })).quotes
        .nodes[0].id as string;
    const ids = {
      bridge: await quoteId('bridge built'),
      pays: await quoteId('nobody pays'),
      page: await quoteId('page four'),
      pont: await quoteId('pont construit'),
      sunday: await quoteId('play Sunday'),
    };
    const quote = async (id: string) =>
      (
        await ask(
          'query ($id: ID!) { quote(id: $id) { text reviewStatus speaker { id } about { country { code } } extractor { version } } }',
          { id },
        )
      ).quote;

    // Madame Loup is the chancellor, in French.
    const merged = (
      await ask(
        'mutation ($i: MergeSpeakersInput!) { mergeSpeakers(input: $i) { entry { id } moves { quoteCount } userErrors { code } } }',
        { i: { id: loup, intoId: wolf } },
      )
    ).mergeSpeakers;
    expect(merged).toMatchObject({ moves: { quoteCount: 1 }, userErrors: [] });
    await expectCountsToHold(database);
    expect((await ask(`{ node(id: "${loup}") { id } }`)).node).toEqual({ id: wolf });

    // Who plays on Sunday is another Ines Wolf.
    const split = (
      await ask(
        'mutation ($i: SplitSpeakerInput!) { splitSpeaker(input: $i) { other { id } entry { id } userErrors { code } } }',
        { i: { id: wolf, quotes: [ids.sunday] } },
      )
    ).splitSpeaker;
    expect(split.userErrors).toEqual([]);
    await expectCountsToHold(database);

    const corrected = await review({ id: ids.pays, status: 'CORRECTED', aboutCountry: ['NE'] });
    const mistaken = await review({ id: ids.bridge, status: 'REJECTED' });
    const rejected = await review({ id: ids.page, status: 'REJECTED' });
    const taken = await undo(mistaken.entry.id);
    const confirmed = await review({ id: ids.bridge, status: 'CONFIRMED' });
    await expectCountsToHold(database);

    const newer = { name: 'test', version: '2' };
    const lines: unknown[] = [];
    const outcome = await reextract(
      {
        database,
        extractor: newer,
        now: Date.now,
        isTrial: false,
        readers: {
          // It finds half of a confirmed quote, and still takes a line of the page for one.
          findQuotes: async ({ text }) => {
            const found = extractions.get(text);
            if (found === undefined) return { code: 'TOO_SLOW' as const, problem: 'is not of this story' };
            const quotes = found.quotes.map((one) =>
              one.text.startsWith('the bridge') ? { ...one, end: one.end - 6, text: one.text.slice(0, -6) } : one,
            );
            return { ...found, extractor: newer, quotes };
          },
        },
      },
      {
        expect: () => {},
        done: () => {},
        failed: () => {},
        reviewed: async (_, { quoteId: id, agrees }) => {
          lines.push([Buffer.from(`Quote:${id}`).toString('base64url'), agrees]);
        },
      },
    );
    expect(outcome).toMatchObject({ articles: 3, added: 0, removed: 0, agrees: 1, disagrees: 2 });
    expect(lines).toEqual([
      [ids.bridge, true],
      [ids.pays, false],
      [ids.page, false],
    ]);
    await expectCountsToHold(database);

    const about = (...codes: string[]) => codes.map((code) => ({ country: { code } }));
    const version = { extractor: { version: '2' } };
    expect(await quote(ids.bridge)).toMatchObject({
      reviewStatus: 'CONFIRMED',
      text: 'the bridge will be built',
      ...version,
    });
    expect(await quote(ids.pays)).toMatchObject({ reviewStatus: 'CORRECTED', about: about('NE'), ...version });
    expect(await quote(ids.page)).toMatchObject({ reviewStatus: 'REJECTED', ...version });
    expect(await quote(ids.pont)).toMatchObject({ speaker: { id: wolf }, ...version });
    expect(await quote(ids.sunday)).toMatchObject({ speaker: { id: split.other.id }, ...version });
    const { auditLog } = await ask('{ auditLog(first: 50) { nodes { id action editor { name } undoes { id } } } }');
    const editor = { name: 'a EDITOR' };
    expect(auditLog.nodes).toEqual([
      { id: confirmed.entry.id, action: 'REVIEW_QUOTE', editor, undoes: null },
      { id: taken.entry.id, action: 'REVIEW_QUOTE', editor, undoes: { id: mistaken.entry.id } },
      { id: rejected.entry.id, action: 'REVIEW_QUOTE', editor, undoes: null },
      { id: mistaken.entry.id, action: 'REVIEW_QUOTE', editor, undoes: null },
      { id: corrected.entry.id, action: 'REVIEW_QUOTE', editor, undoes: null },
      { id: split.entry.id, action: 'SPLIT_SPEAKER', editor, undoes: null },
      { id: merged.entry.id, action: 'MERGE_SPEAKERS', editor, undoes: null },
    ]);

    // All of it can be taken back still, the last first.
    for (const { id } of [split.entry, merged.entry]) expect((await undo(id)).userErrors).toEqual([]);
    expect((await ask(`{ node(id: "${loup}") { id } }`)).node).toEqual({ id: loup });
    expect((await ask(`{ node(id: "${split.other.id}") { id } }`)).node).toEqual({ id: wolf });
    expect(await quote(ids.pont)).toMatchObject({ speaker: { id: loup } });
    expect(await quote(ids.sunday)).toMatchObject({ speaker: { id: wolf } });
    await expectCountsToHold(database);
  });
});
