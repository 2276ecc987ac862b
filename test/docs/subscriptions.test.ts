import { readFileSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';
import { openSubscriptions, TRANSPORTS } from '../server/subscriptions/subscribe.ts';

const servers: TestServer[] = [];
const page = readFileSync('docs/subscriptions.md', 'utf8');

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('docs/subscriptions.md', (open) => {
  it('has a subscription that tells what it says, in both ways', async () => {
    const database = await open();
    const server = await serve(database);
    servers.push(server);
    const [, query, variables] = /```graphql\n([^`]*)```\n\n```json\n([^`]*)```/.exec(page)!;
    const opened = Object.values(TRANSPORTS).map((subscribe) =>
      subscribe(server.url, { query: query!, variables: JSON.parse(variables!) }),
    );
    await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(2));
    await print(database);
    for (const subscription of opened) {
      const [told] = await subscription.take(1);
      expect(told).toMatchObject({ data: { quoteAdded: { about: [{ country: { code: 'ML' } }] } } });
      await subscription.stop();
    }
  });

  it('has a request for curl that is answered by a stream of events', async () => {
    const database = await open();
    const server = await serve(database);
    servers.push(server);
    const [, body] = /-d '(\{.*\})'/.exec(page)!;
    const stream = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { accept: 'text/event-stream', 'content-type': 'application/json' },
      body: body!,
    });
    expect(stream.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    await print(database);
    let text = '';
    while (!text.includes('\n\nevent: ') || !text.endsWith('\n\n')) text += (await reader.read()).value ?? '';
    expect(text).toMatch(/^:\n\n(?::\n\n)*event: next\ndata: \{"data":\{"quoteAdded":\{"id":"\w+","text":/);
    await reader.cancel();
  });
});
