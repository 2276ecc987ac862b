import { expect, it } from 'vitest';
import { migrate, migrateDown } from '../../src/store/migrate.ts';
import { removeSamples } from '../../src/store/samples.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { deskOf } from '../desk.ts';
import { expectCountsToHold, save } from '../store/articles.ts';

describeOnBothDatabases('reviewQuote', (open) => {
  const start = deskOf(open);

  it('confirms a quote, and tells so wherever it stands', async () => {
    const { database, ask, quoteSaying, review } = await start();
    const id = await quoteSaying('grain');
    expect((await ask(`{ node(id: "${id}") { ... on Quote { reviewStatus } } }`)).node.reviewStatus).toBe('UNREVIEWED');
    expect(await review({ id, status: 'CONFIRMED' })).toMatchObject({
      quote: { id, reviewStatus: 'CONFIRMED', speaker: { name: 'Anna Whitfield', quoteCount: 2 } },
      userErrors: [],
    });
    const lists = await ask(`{
      confirmed: quotes(filter: { reviewStatus: [CONFIRMED] }) { totalCount nodes { id } }
      unreviewed: quotes(filter: { reviewStatus: [UNREVIEWED] }) { totalCount }
      both: quotes(filter: { reviewStatus: [UNREVIEWED, CONFIRMED], aboutCountry: ["ML"] }) { totalCount }
      none: quotes(filter: { reviewStatus: [] }) { totalCount }
    }`);
    expect(lists).toEqual({
      confirmed: { totalCount: 1, nodes: [{ id }] },
      unreviewed: { totalCount: 8 },
      both: { totalCount: 6 },
      none: { totalCount: 0 },
    });
    await expectCountsToHold(database);
  });

  it('gives a quote another speaker and other countries, and every count follows', async () => {
    const { database, ask, quoteSaying, personNamed, review } = await start();
    const id = await quoteSaying('grain');
    const speakerId = await personNamed('Vaudreuil');
    const { quote } = await review({ id, status: 'CORRECTED', speakerId, aboutCountry: ['NE', 'ML', 'NE'] });
    expect(quote).toMatchObject({
      reviewStatus: 'CORRECTED',
      speaker: { id: speakerId, name: 'Claire Vaudreuil', quoteCount: 3, country: { code: 'FR' } },
      about: [
        { country: { code: 'NE' }, mention: '', reason: 'REVIEW' },
        { country: { code: 'ML' }, mention: 'Bamako', reason: 'CAPITAL' },
      ],
      article: { people: [{ name: 'Anna Whitfield' }, { name: 'Claire Vaudreuil' }], quotes: { totalCount: 3 } },
    });
    expect(quote.about[0].start).toBe(quote.about[0].end);
    const lists = await ask(`{
      of: quotes(filter: { speaker: ["${speakerId}"], aboutCountry: ["NE"] }) { totalCount nodes { id } }
      french: quotes(filter: { speakerCountry: ["FR"] }) { totalCount }
      niger: country(code: "NE") { quoteCount speakers(first: 5) { edges { quoteCount node { name } } } }
      before: people(filter: { search: "Whitfield" }) { nodes { quoteCount countriesDiscussed(first: 5) { edges { quoteCount node { code } } } } }
    }`);
    expect(lists).toEqual({
      of: { totalCount: 1, nodes: [{ id }] },
      french: { totalCount: 3 },
      niger: { quoteCount: 1, speakers: { edges: [{ quoteCount: 1, node: { name: 'Claire Vaudreuil' } }] } },
      before: {
        nodes: [
          {
            quoteCount: 1,
            countriesDiscussed: {
              edges: [
                { quoteCount: 1, node: { code: 'ML' } },
                { quoteCount: 1, node: { code: 'RU' } },
              ],
            },
          },
        ],
      },
    });
    await expectCountsToHold(database);
    const nobody = await review({ id, status: 'CORRECTED', speakerId: null, aboutCountry: [] });
    expect(nobody.quote).toMatchObject({ speaker: null, about: [], reviewStatus: 'CORRECTED' });
    await expectCountsToHold(database);
  });

  it('takes what it rejects out of lists, searches, counts, charts and exports, unless it is asked for', async () => {
    const { database, server, ask, quoteSaying, review } = await start();
    const id = await quoteSaying('grain');
    const everywhere = `{
      all: quotes { totalCount nodes { id } }
      country(code: "ML") { quoteCount quotes { totalCount nodes { id } } }
      words: quotes(filter: { search: "grain" }) { totalCount nodes { id } }
      search(text: "grain") { quotes { nodes { id } } }
      speaker: people(filter: { search: "Whitfield" }) { nodes { quoteCount quotes { totalCount nodes { id } } } }
      articles { nodes { quotes { totalCount nodes { id } } } }
      sources { nodes { quoteCount } }
      kinds: quoteStats(groupBy: [KIND]) { total groups { count } }
      months: quoteStats(groupBy: [ABOUT_COUNTRY, MONTH]) { total groups { count keys { key } } }
    }`;
    const before = await ask(everywhere);
    expect(JSON.stringify(before)).toContain(id);
    expect((await review({ id, status: 'REJECTED' })).quote).toMatchObject({
      reviewStatus: 'REJECTED',
      speaker: { quoteCount: 1 },
      about: [{ country: { code: 'ML' } }],
      article: { quotes: { totalCount: 2 } },
    });
    const after = await ask(everywhere);
    expect(JSON.stringify(after)).not.toContain(id);
    expect(after).toMatchObject({
      all: { totalCount: before.all.totalCount - 1 },
      country: { quoteCount: 5, quotes: { totalCount: 5 } },
      words: { totalCount: 0 },
      kinds: { total: 8 },
    });
    await expectCountsToHold(database);
    expect(await (await fetch(`${server.url}/export/quotes.ndjson`)).text()).not.toContain(id);
    expect(await (await fetch(`${server.url}/feeds/quotes.atom`)).text()).not.toContain(id);

    const asked = await ask(`{
      quotes(filter: { reviewStatus: [REJECTED] }) { totalCount nodes { id reviewStatus } }
      about: quotes(filter: { reviewStatus: [REJECTED, UNREVIEWED], aboutCountry: ["ML"] }) { totalCount }
      node(id: "${id}") { id }
      quoteStats(filter: { reviewStatus: [REJECTED] }, groupBy: [ABOUT_COUNTRY]) { total groups { count keys { key } } }
    }`);
    expect(asked).toEqual({
      quotes: { totalCount: 1, nodes: [{ id, reviewStatus: 'REJECTED' }] },
      about: { totalCount: 6 },
      node: { id },
      quoteStats: { total: 1, groups: [{ count: 1, keys: [{ key: 'ML' }] }] },
    });
    const exported = await (await fetch(`${server.url}/export/quotes.ndjson?reviewStatus=REJECTED`)).text();
    expect(JSON.parse(exported)).toMatchObject({ id, reviewStatus: 'REJECTED' });

    await review({ id, status: 'CONFIRMED' });
    expect(await ask(everywhere)).toEqual(before);
    await expectCountsToHold(database);
  });

  it('keeps what was before each review, and whose token made it', async () => {
    const { database, quoteSaying, review } = await start();
    const id = await quoteSaying('grain');
    await review({ id, status: 'CORRECTED', aboutCountry: ['NE'] });
    await review({ id, status: 'REJECTED' });
    const rows = await database.query<{ before: string; after: string }>(
      'SELECT e."action", e."before", e."after", t."role" FROM audit_entry e JOIN token t ON t."id" = e."tokenId" ORDER BY e."id"',
    );
    expect(rows).toMatchObject([
      { action: 'REVIEW_QUOTE', role: 'EDITOR' },
      { action: 'REVIEW_QUOTE', role: 'EDITOR' },
    ]);
    expect(JSON.parse(rows[0]!.before)).toMatchObject({ status: null, countries: [{ code: 'ML', mention: 'Bamako' }] });
    expect(JSON.parse(rows[0]!.after)).toEqual(JSON.parse(rows[1]!.before));
  });

  it('takes a speaker by name: whoever has it here, else somebody new', async () => {
    const { database, ask, quoteSaying, personNamed, review } = await start();
    const id = await quoteSaying('grain');
    const known = await personNamed('Vaudreuil');
    const byName = await review({ id, status: 'CORRECTED', speakerName: '  claire VAUDREUIL ' });
    expect(byName.quote.speaker).toMatchObject({ id: known, name: 'Claire Vaudreuil', quoteCount: 3 });
    const { quote } = await review({ id, status: 'CORRECTED', speakerName: 'Bakary Sow' });
    expect(quote.speaker).toMatchObject({ name: 'Bakary Sow', quoteCount: 1, country: null });
    expect(quote.article.people.map(({ name }: { name: string }) => name)).toEqual(['Anna Whitfield', 'Bakary Sow']);
    const ministry = { speakerName: 'Ministry of Grain', speakerKind: 'ORGANIZATION' };
    expect((await review({ id, status: 'CORRECTED', ...ministry })).quote.speaker.name).toBe('Ministry of Grain');
    const found = await ask(`{
      new: people(filter: { search: "bakary" }) { nodes { name names { name language } } }
      ministry: organizations(filter: { search: "grain" }) { nodes { quoteCount } }
      arabic: quotes(filter: { language: ["ar"] }, first: 1) { nodes { id } }
    }`);
    expect(found).toMatchObject({
      new: { nodes: [{ name: 'Bakary Sow', names: [{ name: 'Bakary Sow', language: 'en' }] }] },
      ministry: { nodes: [{ quoteCount: 1 }] },
    });
    const inOtherLetters = { id: found.arabic.nodes[0].id, status: 'CORRECTED', speakerName: 'Modibo Kane' };
    await review(inOtherLetters);
    expect(await ask('{ people(filter: { search: "modibo" }) { nodes { names { language } } } }')).toEqual({
      people: { nodes: [{ names: [{ language: 'und' }] }] },
    });
    await expectCountsToHold(database);
  });

  it('says in its answer why a review is not kept', async () => {
    const { database, ask, quoteSaying, review } = await start();
    const id = await quoteSaying('grain');
    const article = (await ask('{ articles(first: 1) { nodes { id } } }')).articles.nodes[0].id;
    const missing = Buffer.from('Person:99999').toString('base64url');
    const refusals: [Record<string, unknown>, string][] = [
      [{ id: 'nonsense', status: 'CONFIRMED' }, 'QUOTE_NOT_FOUND'],
      [{ id: article, status: 'CONFIRMED' }, 'QUOTE_NOT_FOUND'],
      [{ id: Buffer.from('Quote:99999').toString('base64url'), status: 'REJECTED' }, 'QUOTE_NOT_FOUND'],
      [{ id, status: 'CORRECTED', speakerId: missing }, 'SPEAKER_NOT_FOUND'],
      [{ id, status: 'CORRECTED', speakerId: article }, 'SPEAKER_NOT_FOUND'],
      [{ id, status: 'CORRECTED', aboutCountry: ['ML', 'ZZ'] }, 'COUNTRY_NOT_FOUND'],
      [{ id, status: 'CORRECTED' }, 'CORRECTION_MISSING'],
      [{ id, status: 'CORRECTED', speakerName: ' – … !' }, 'NAME_WITHOUT_LETTERS'],
      [{ id, status: 'CORRECTED', speakerName: 'Bakary Sow', speakerId: null }, 'SPEAKER_GIVEN_TWICE'],
      [{ id, status: 'CONFIRMED', speakerName: 'Bakary Sow' }, 'CORRECTION_UNEXPECTED'],
      [{ id, status: 'CONFIRMED', aboutCountry: ['ML'] }, 'CORRECTION_UNEXPECTED'],
      [{ id, status: 'REJECTED', speakerId: missing }, 'CORRECTION_UNEXPECTED'],
    ];
    for (const [input, code] of refusals) {
      expect([input, await review(input)]).toEqual([
        input,
        {
          quote: null,
          entry: null,
          userErrors: [
            { __typename: 'ReviewQuoteError', code, argument: expect.any(String), message: expect.any(String) },
          ],
        },
      ]);
    }
    expect(await database.query('SELECT count(*) AS "count" FROM audit_entry')).toEqual([{ count: 0 }]);
    expect((await review({ id, status: 'CONFIRMED', speakerId: null })).userErrors).toEqual([]);
  });

  it('holds the counts when many review and articles come in at the same moment', async () => {
    const { database, ask, quoteSaying, personNamed, review } = await start();
    const id = await quoteSaying('grain');
    const speakers = [await personNamed('Vaudreuil'), await personNamed('Whitfield')];
    const work = Array.from({ length: 12 }, (_, index) => [
      index % 3 === 0
        ? review({ id, status: 'REJECTED' })
        : review({
            id,
            status: 'CORRECTED',
            speakerId: speakers[index % 2],
            aboutCountry: index % 2 ? ['ML'] : ['NE', 'RU'],
          }),
      save(database, [{ words: `word ${index}`, speaker: 'Anna Whitfield', about: ['RU', 'ML'] }]),
    ]);
    await Promise.all(work.flat());
    await expectCountsToHold(database);
    expect((await ask(`{ node(id: "${id}") { ... on Quote { reviewStatus } } }`)).node.reviewStatus).not.toBe(
      'UNREVIEWED',
    );
  });

  it('leaves counts right when articles with rejected quotes are removed, and when reviews are taken back whole', async () => {
    const { database, quoteSaying, personNamed, review } = await start();
    const speakerId = await personNamed('Vaudreuil');
    await review({ id: await quoteSaying('avenir'), status: 'REJECTED' });
    await review({ id: await quoteSaying('grain'), status: 'CORRECTED', speakerId });
    await review({ id: await quoteSaying('grain'), status: 'REJECTED' });
    expect(await removeSamples(database)).toBe(1);
    await expectCountsToHold(database);
    while ((await migrateDown(database)) !== '0003-reviews');
    await migrate(database);
    await expectCountsToHold(database);
  });
});
