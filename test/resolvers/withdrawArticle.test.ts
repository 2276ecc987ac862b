import { afterAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { saveArticle } from '../../src/store/save.ts';
import { sql } from '../../src/store/sql.ts';
import { endWithdrawal, findWithdrawals, withdrawArticle } from '../../src/store/withdrawals.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { articleOf, expectCountsToHold, save, store } from '../store/articles.ts';

const WITHDRAW = `mutation ($input: WithdrawArticleInput!) {
  withdrawArticle(input: $input) { withdrawal { url reason withdrawnAt } userErrors { __typename code argument message } }
}`;
const INGEST =
  'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id } duplicate userErrors { code argument } } }';

/** Every kind of list, search and count that an article and its quotes can stand in. */
const EVERYWHERE = `{
  articles { totalCount nodes { title } }
  found: articles(filter: { search: "lighthouse" }) { totalCount }
  quotes { totalCount nodes { text } }
  said: quotes(filter: { search: "lighthouse" }) { totalCount }
  about: quotes(filter: { aboutCountry: ["IS"] }) { totalCount }
  people { totalCount nodes { name quoteCount } }
  sources { totalCount nodes { name } }
  suggest(text: "Sigrun") { __typename }
  country(code: "IS") { quoteCount speakers { totalCount } }
  quoteStats(groupBy: [SPEAKER]) { total groups { count } }
  days: quoteStats(groupBy: [DAY]) { groups { count } }
  search(text: "lighthouse") { quotes { nodes { id } } articles { nodes { id } } people { id } }
}`;

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('withdrawArticle', (open) => {
  it('leaves nothing of an article in any list, search, count or export', async () => {
    const { database, server, withdraw } = await start(open);
    const before = await everywhere(server);
    const { articleId } = await saveLighthouse(database);
    expect((await everywhere(server)).graph).toMatchObject({ found: { totalCount: 1 }, country: { quoteCount: 1 } });
    const { data } = await server.ask('{ article(url: "http://coast.example/light") { id } }');
    expect(await withdraw({ id: data.article.id, reason: ' the outlet took it back ' })).toEqual({
      withdrawal: {
        url: 'https://coast.example/light',
        reason: 'the outlet took it back',
        withdrawnAt: expect.any(String),
      },
      userErrors: [],
    });
    expect(await everywhere(server)).toEqual(before);
    const gone = await server.ask(
      `{ node(id: "${data.article.id}") { id } article(url: "https://coast.example/light") { id } }`,
    );
    expect(gone.data).toEqual({ node: null, article: null });
    expect(await database.query(sql`SELECT 1 FROM article WHERE "id" = ${articleId}`)).toEqual([]);
    await expectCountsToHold(database);
  });

  it('keeps the article out under each of its names, whoever brings it', async () => {
    const { database, server, editor, withdraw } = await start(open);
    await saveLighthouse(database);
    await withdraw({ url: 'https://www.coast.example/light/?utm_source=mail' });
    for (const known of [
      { url: 'http://coast.example/light/amp' },
      { url: 'https://coast.example/moved', guid: 'coast 1' },
      // Known by now as another address of it.
      { url: 'https://coast.example/moved' },
    ])
      expect(
        await saveArticle(database, ...articleOf([{ words: 'the lighthouse again', speaker: 'Sigrun Dal' }], known)),
      ).toMatchObject({ code: 'WITHDRAWN' });
    for (const input of [
      { url: 'https://coast.example/light', text: 'The lighthouse, once more.' },
      { url: 'https://coast.example/light' },
    ]) {
      const { data } = await server.ask(INGEST, { input }, editor);
      expect(data.ingestArticle).toEqual({
        article: null,
        duplicate: false,
        userErrors: [{ code: 'WITHDRAWN', argument: expect.stringMatching(/^input\./) }],
      });
    }
    expect(await database.query(`SELECT 1 FROM source WHERE "key" = 'host:coast.example'`)).toEqual([]);

    const [withdrawal] = await findWithdrawals(database, 0, 10);
    expect(withdrawal).toMatchObject({ reason: null, tokenId: expect.any(Number) });
    expect(await endWithdrawal(database, withdrawal!.id)).toBe(true);
    expect(await endWithdrawal(database, withdrawal!.id)).toBe(false);
    expect(await saveLighthouse(database)).toMatchObject({ isDuplicate: false });
  });

  it('says in its answer why nothing was taken down', async () => {
    const { database, server, editor, withdraw } = await start(open);
    await saveLighthouse(database);
    const refusalOf = async (input: object) => {
      const { withdrawal, userErrors } = await withdraw(input);
      expect(withdrawal).toBeNull();
      return userErrors.map(({ __typename, code, argument }: Record<string, string>) => [__typename, code, argument]);
    };
    expect(await refusalOf({ url: 'https://coast.example/other' })).toEqual([
      ['WithdrawArticleError', 'ARTICLE_NOT_FOUND', 'input.url'],
    ]);
    expect(await refusalOf({ id: 'UXVvdGU6MQ' })).toEqual([['WithdrawArticleError', 'ARTICLE_NOT_FOUND', 'input.id']]);
    await withdraw({ url: 'https://coast.example/light' });
    expect(await refusalOf({ url: 'https://coast.example/light' })).toEqual([
      ['WithdrawArticleError', 'ALREADY_WITHDRAWN', 'input.url'],
    ]);
    for (const input of [
      {},
      { id: 'UXVvdGU6MQ', url: 'https://coast.example/' },
      { id: 'UXVvdGU6MQ', reason: 'a'.repeat(1_001) },
    ]) {
      const { errors } = await server.ask(WITHDRAW, { input }, editor);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('holds against whoever stores the article at the same moment', async () => {
    const database = await open();
    for (let round = 0; round < 5; round++) {
      const url = `https://coast.example/round-${round}`;
      const said = [{ words: 'said while it went', speaker: 'Sigrun Dal', about: ['IS'] }];
      const { articleId } = await save(database, said, { url });
      const takedown = () => withdrawArticle(database, { articleId, reason: null, tokenId: null, now: 1 });
      const again = () => saveArticle(database, ...articleOf(said, { url }));
      const outcomes = await Promise.all([again(), takedown(), again(), takedown(), again()]);
      expect(outcomes.filter((outcome) => outcome !== null && 'withdrawnAt' in outcome)).toHaveLength(1);
      expect(await again()).toMatchObject({ code: 'WITHDRAWN' });
      expect(await database.query('SELECT 1 FROM article')).toEqual([]);
    }
    await expectCountsToHold(database);
  });
});

async function start(open: () => Promise<Database>) {
  const database = await open();
  await save(database, [{ words: 'we stay where we are', speaker: 'Ana Ruiz', about: ['ES'] }], {
    url: 'https://harbour.example/stay',
    publishedAt: Date.UTC(2026, 2, 1),
  });
  const server = await serve(database);
  servers.push(server);
  const editor = await bearer(database, 'EDITOR');
  const withdraw = async (input: object) => (await server.ask(WITHDRAW, { input }, editor)).data.withdrawArticle;
  return { database, server, editor, withdraw };
}

function saveLighthouse(database: Database) {
  const [article, extraction] = articleOf(
    [{ words: 'the lighthouse stays lit', speaker: 'Sigrun Dal', country: 'IS', about: ['IS'] }],
    {
      url: 'https://coast.example/light',
      title: 'A lighthouse',
      guid: 'coast 1',
      sourceName: 'The Coast',
      publishedAt: Date.UTC(2026, 2, 2),
    },
  );
  return store(database, article, extraction);
}

async function everywhere(server: TestServer) {
  const { data, errors } = await server.ask(EVERYWHERE);
  expect(errors).toBeUndefined();
  const texts = await Promise.all(
    ['/export/quotes.csv', '/export/articles.ndjson', '/export/people.json', '/feeds/quotes.json'].map(async (path) =>
      (await fetch(`${server.url}${path}`)).text(),
    ),
  );
  return { graph: data, texts };
}
