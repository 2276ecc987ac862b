import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { openReceiver, type Receiver } from '../receiver.ts';

const page = readFileSync('docs/webhooks.md', 'utf8');

let database: Database;
let receiver: Receiver;
let server: TestServer;
let message: Awaited<ReturnType<Receiver['take']>>[number];
let secret: string;

beforeEach(async () => {
  database = await openDatabase('sqlite::memory:');
  receiver = await openReceiver();
  server = await serve(database, [receiver.host, 'desk.example']);
  const admin = await bearer(database, 'ADMIN');
  const { data } = await server.ask(
    `mutation ($url: URL!) { addWebhook(input: { url: $url }) { webhook { id } secret } }`,
    { url: receiver.url },
    admin,
  );
  secret = data.addWebhook.secret;
  const id = data.addWebhook.webhook.id;
  await server.ask('mutation ($id: ID!) { testWebhook(input: { id: $id }) { delivery { status } } }', { id }, admin);
  [message] = (await receiver.take(1)) as [typeof message];
});

afterEach(async () => {
  await server.close();
  await receiver.close();
  await database.close();
});

it('docs/webhooks.md has requests that are answered', async () => {
  const admin = await bearer(database, 'ADMIN');
  const [add, list] = [...page.matchAll(/```graphql\n([^`]*)```/g)].map(([, document]) => document!);
  const [variables] = [...page.matchAll(/```json\n([^`]*)```/g)].map(([, json]) => JSON.parse(json!));
  const added = await server.ask(add!, variables, admin);
  expect(added.data.addWebhook).toMatchObject({
    webhook: { url: 'https://desk.example/qawl', filter: '{"aboutCountry":["ML"]}', status: 'ACTIVE' },
    secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
    userErrors: [],
  });
  const listed = await server.ask(list!, {}, admin);
  expect(listed.data.webhooks.nodes).toMatchObject([
    { deliveries: [{ status: 'DELIVERED', attempts: 1, responseStatus: 204 }] },
    { deliveries: [] },
  ]);
});

it('docs/webhooks.md tells in TypeScript who sent a message', async () => {
  const written = /```ts\n([^`]*(?:`[^`]+`[^`]*)*?)```/.exec(page)![1]!;
  const { code } = await transformWithOxc(written, 'isFromQawl.ts');
  const { isFromQawl } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect(isFromQawl(secret, message.headers, message.body)).toBe(true);
  expect(isFromQawl(secret, message.headers, `${message.body} `)).toBe(false);
  expect(isFromQawl(`${secret.slice(0, -3)}AA=`, message.headers, message.body)).toBe(false);
  expect(isFromQawl(secret, { ...message.headers, 'webhook-timestamp': '1' }, message.body)).toBe(false);
});

it('docs/webhooks.md tells in Python who sent a message', () => {
  const written = /```python\n([^`]*)```/.exec(page)![1]!;
  const ask = `import json, sys\nasked = json.load(sys.stdin)\nprint([is_from_qawl(asked["secret"], asked["headers"], body.encode()) for body in asked["bodies"]])`;
  const { stdout } = spawnSync('python3', ['-c', `${written}\n${ask}`], {
    input: JSON.stringify({ secret, headers: message.headers, bodies: [message.body, `${message.body} `] }),
    encoding: 'utf8',
  });
  expect(stdout).toBe('[True, False]\n');
});
