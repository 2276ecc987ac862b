import { afterEach, beforeEach, expect, it } from 'vitest';
import { listWebhooks } from '../../src/store/webhooks.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { NEWS, print } from '../newsroom.ts';
import { openReceiver, type Receiver } from '../receiver.ts';

const ADD = `mutation ($input: AddWebhookInput!) {
  addWebhook(input: $input) { webhook { id url title filter status problem createdAt } secret userErrors { code argument message } }
}`;
const REMOVE = 'mutation ($id: ID!) { removeWebhook(input: { id: $id }) { removedId userErrors { code argument } } }';
const TEST = `mutation ($id: ID!) {
  testWebhook(input: { id: $id }) { delivery { isTest status attempts responseStatus problem } userErrors { code argument } }
}`;

let receiver: Receiver;
const servers: TestServer[] = [];

beforeEach(async () => {
  receiver = await openReceiver();
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await receiver.close();
});

describeOnBothDatabases('webhooks over GraphQL', (open) => {
  it('are added, told of quotes, listed, tested and removed by an admin', async () => {
    const { database, server, admin } = await start();
    const input = {
      url: receiver.url,
      title: ' Mali desk ',
      filter: { aboutCountry: ['ML'], publishedFrom: '2026-01-01T00:00:00Z' },
    };
    const { data } = await server.ask(ADD, { input }, admin);
    const { webhook, secret } = data.addWebhook;
    expect(data.addWebhook.userErrors).toEqual([]);
    expect(webhook).toMatchObject({ url: receiver.url, title: 'Mali desk', status: 'ACTIVE', problem: null });
    expect(JSON.parse(webhook.filter)).toEqual({ aboutCountry: ['ML'], publishedFrom: '2026-01-01T00:00:00.000Z' });

    await print(database, NEWS.slice(0, 1));
    const [message] = await receiver.take(1);
    expect(JSON.parse(message!.body)).toMatchObject({ webhookId: webhook.id, data: { quotes: [{}, {}] } });

    const tested = await server.ask(TEST, { id: webhook.id }, admin);
    expect(tested.data.testWebhook).toEqual({
      delivery: { isTest: true, status: 'DELIVERED', attempts: 1, responseStatus: 204, problem: null },
      userErrors: [],
    });
    receiver.answer({ status: 500 });
    const failed = await server.ask(TEST, { id: webhook.id }, admin);
    expect(failed.data.testWebhook.delivery).toMatchObject({ status: 'FAILED', problem: 'the receiver answered 500' });

    const listed = await server.ask(
      '{ webhooks { totalCount nodes { id deliveries { isTest messageId } } } }',
      {},
      admin,
    );
    expect(listed.data.webhooks).toMatchObject({ totalCount: 1, nodes: [{ id: webhook.id }] });
    expect(listed.data.webhooks.nodes[0].deliveries).toMatchObject([
      { isTest: true },
      { isTest: true },
      { isTest: false, messageId: message!.headers['webhook-id'] },
    ]);
    expect(JSON.stringify([listed.data, server.log])).not.toContain(secret);

    const removed = await server.ask(REMOVE, { id: webhook.id }, admin);
    expect(removed.data.removeWebhook).toEqual({ removedId: webhook.id, userErrors: [] });
    expect(await listWebhooks(database)).toEqual([]);
  });

  it('are listed by when they were added, the newest first on demand', async () => {
    const { server, admin } = await start();
    for (const title of ['first', 'second']) await server.ask(ADD, { input: { url: receiver.url, title } }, admin);
    const titles = async (list: string) => {
      const { data } = await server.ask(`{ webhooks${list} { nodes { title } } }`, {}, admin);
      return data.webhooks.nodes.map(({ title }: { title: string }) => title);
    };
    expect(await titles('')).toEqual(['first', 'second']);
    expect(await titles('(orderBy: ADDED_DESC)')).toEqual(['second', 'first']);
    expect(await titles('(orderBy: ADDED_DESC, last: 1)')).toEqual(['first']);
  });

  it('are refused where their address is not in the public web, or their filter cannot be', async () => {
    const { server, admin } = await start();
    for (const url of [
      'http://127.0.0.1:1/',
      'http://localhost/',
      'http://[::1]/',
      'https://169.254.169.254/latest',
      'https://desk.example:25/',
    ]) {
      const { data } = await server.ask(ADD, { input: { url } }, admin);
      expect(data.addWebhook).toMatchObject({
        webhook: null,
        secret: null,
        userErrors: [{ code: 'ADDRESS_REFUSED', argument: 'input.url' }],
      });
    }
    const { errors } = await server.ask(ADD, { input: { url: receiver.url, filter: { minConfidence: 2 } } }, admin);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.filter.minConfidence' } }]);
  });

  it('that are not there are told as such', async () => {
    const { server, admin } = await start();
    for (const id of ['nothing', 'V2ViaG9vazo3', 'UXVvdGU6MQ'])
      for (const [document, field] of [
        [REMOVE, 'removeWebhook'],
        [TEST, 'testWebhook'],
      ] as const) {
        const { data } = await server.ask(document, { id }, admin);
        expect(data[field].userErrors).toEqual([{ code: 'WEBHOOK_NOT_FOUND', argument: 'input.id' }]);
      }
  });

  it('are shown to admins only, by their list and by their ids', async () => {
    const { database, server, admin } = await start();
    const { data } = await server.ask(ADD, { input: { url: receiver.url } }, admin);
    const { id } = data.addWebhook.webhook;
    const asked = '($id: ID!) { node(id: $id) { id ... on Webhook { url } } }';
    expect((await server.ask(`query ${asked}`, { id }, admin)).data.node).toEqual({ id, url: receiver.url });
    for (const role of ['EDITOR', 'READER'] as const) {
      const token = await bearer(database, role);
      expect((await server.ask(`query ${asked}`, { id }, token)).data.node).toBeNull();
      const { errors } = await server.ask('{ webhooks { totalCount } }', {}, token);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('are a hundred at most', async () => {
    const { server, admin } = await start();
    for (let count = 0; count < 100; count++) await server.ask(ADD, { input: { url: receiver.url } }, admin);
    const { data } = await server.ask(ADD, { input: { url: receiver.url } }, admin);
    expect(data.addWebhook.userErrors).toMatchObject([{ code: 'TOO_MANY_WEBHOOKS' }]);
  });

  async function start() {
    const database = await open();
    const server = await serve(database, [receiver.host], { sendsWebhooks: true });
    servers.push(server);
    return { database, server, admin: await bearer(database, 'ADMIN') };
  }
});
