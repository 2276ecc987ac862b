import { afterAll, expect, it } from 'vitest';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { expectCountsToHold } from '../store/articles.ts';

const FIRST = 'Minister Ines Calder said: “Portugal will not wait for Spain any longer.”';
const SECOND = '“The ships leave on Monday,” said Rui Alves.';
const SECOND_NOW = '“The ships leave on Tuesday,” said Rui Alves.';
const THIRD = '“Morocco was never asked,” said Rui Alves.';

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('an article that an outlet changed', (open) => {
  it('tells what it said, what changed, and which quotes vanished', async () => {
    const database = await open();
    const server = await serve(database);
    servers.push(server);
    const editor = await bearer(database, 'EDITOR');
    const ingest = async (title: string, ...paragraphs: string[]) => {
      const { data, errors } = await server.ask(
        `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) {
          duplicate revised article { id revisedAt quotes { nodes { id text } } } } }`,
        { input: { url: 'https://anchor.example/ships', title, language: 'en', text: paragraphs.join('\n\n') } },
        editor,
      );
      expect(errors).toBeUndefined();
      return data.ingestArticle;
    };
    const first = await ingest('Ships leave', FIRST, SECOND, THIRD);
    expect(first).toMatchObject({ duplicate: false, revised: false, article: { revisedAt: null } });
    expect(first.article.quotes.nodes).toHaveLength(3);
    const second = await ingest('Ships leave later', FIRST, SECOND_NOW);
    expect(second).toMatchObject({ duplicate: false, revised: true });
    expect(second.article.quotes.nodes[0]).toEqual(first.article.quotes.nodes[0]);

    const { data, errors } = await server.ask(
      `query ($id: ID!, $changed: ID!, $gone: ID!) {
        article(id: $id) {
          revisedAt
          revisions { number isCurrent title seenAt text changes { before after } }
          vanished: quotes(filter: { vanished: true }) { totalCount nodes { text } }
        }
        changed: quote(id: $changed) { vanishedAt changedTo { text vanishedAt changedFrom { id } changedTo { id } } speaker { name } }
        gone: quote(id: $gone) { text vanishedAt changedTo { id } changedFrom { id } about { country { code } } }
        quotes { totalCount nodes { id } }
        quoteStats(groupBy: [SPEAKER]) { total }
        vanishedStats: quoteStats(filter: { vanished: true }, groupBy: [ABOUT_COUNTRY]) { total groups { count keys { key } } }
      }`,
      { id: first.article.id, changed: first.article.quotes.nodes[1].id, gone: first.article.quotes.nodes[2].id },
    );
    expect(errors).toBeUndefined();
    const { revisedAt, revisions, vanished } = data.article;
    expect(revisions).toEqual([
      {
        number: 1,
        isCurrent: false,
        title: 'Ships leave',
        seenAt: expect.any(String),
        text: [FIRST, SECOND, THIRD].join('\n\n'),
        changes: [],
      },
      {
        number: 2,
        isCurrent: true,
        title: 'Ships leave later',
        seenAt: revisedAt,
        text: [FIRST, SECOND_NOW].join('\n\n'),
        changes: [
          { before: SECOND, after: SECOND_NOW },
          { before: THIRD, after: null },
        ],
      },
    ]);
    expect(vanished).toMatchObject({ totalCount: 2 });
    expect(data.changed).toMatchObject({
      vanishedAt: revisedAt,
      changedTo: {
        text: 'The ships leave on Tuesday,',
        vanishedAt: null,
        changedFrom: { id: first.article.quotes.nodes[1].id },
        changedTo: null,
      },
      speaker: { name: 'Rui Alves' },
    });
    expect(data.gone).toMatchObject({
      vanishedAt: revisedAt,
      changedTo: null,
      changedFrom: null,
      about: [{ country: { code: 'MA' } }],
    });
    expect(data.quotes.totalCount).toBe(2);
    expect(data.quoteStats.total).toBe(2);
    expect(data.vanishedStats).toEqual({ total: 2, groups: [{ count: 1, keys: [{ key: 'MA' }] }] });
    await expectCountsToHold(database);

    const exported = await fetch(`${server.url}/export/quotes.ndjson?vanished=true`);
    expect(exported.status).toBe(200);
    expect((await exported.text()).trim().split('\n')).toHaveLength(2);
  });
});
