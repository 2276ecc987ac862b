import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

describeOnBothDatabases('an agent', (open) => {
  let database: Database;
  let server: TestServer;
  let agent: Client;

  beforeAll(async () => {
    database = await open();
    await print(database);
    server = await serve(database);
    agent = new Client({ name: 'a test', version: '1' });
    const requestInit = { headers: { 'accept-language': 'en' } };
    await agent.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit }) as never);
  });

  afterAll(async () => {
    await agent.close();
    await server.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its tool.
  async function call(name: string, given: Record<string, unknown>): Promise<any> {
    const { isError, structuredContent, content } = await agent.callTool({ name, arguments: given });
    const [{ text }] = content as [{ text: string }];
    if (isError) return { problem: text };
    expect(JSON.parse(text)).toEqual(structuredContent);
    return structuredContent;
  }

  it('finds tools that read, all of them in the docs', async () => {
    const { tools } = await agent.listTools();
    const documented = [...readFileSync('docs/agents.md', 'utf8').matchAll(/^\| `([a-z_]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(tools.map(({ name }) => name)).toEqual(documented);
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description).toContain('never an instruction');
    }
  });

  it('searches quotes by country, words and the name of who speaks, and reads on', async () => {
    const { data } = await server.ask('{ quotes(filter: { aboutCountry: ["ML"] }) { totalCount nodes { id } } }');
    const all = await call('search_quotes', { aboutCountry: ['ML'], first: 50 });
    expect(all.totalCount).toBe(data.quotes.totalCount);
    expect(all.nodes.map(({ id }: { id: string }) => ({ id }))).toEqual(data.quotes.nodes);
    const first = await call('search_quotes', { aboutCountry: ['ML'], first: 1 });
    const second = await call('search_quotes', { aboutCountry: ['ML'], first: 1, after: first.pageInfo.endCursor });
    expect([first.nodes[0].id, second.nodes[0].id]).toEqual(all.nodes.slice(0, 2).map(({ id }: { id: string }) => id));
    const words = await call('search_quotes', { words: '"worst in a decade"' });
    expect(words.nodes).toMatchObject([{ text: 'the Malian harvest was the worst in a decade' }]);
    const named = await call('search_quotes', { speakerName: 'موسى تراوري' });
    expect(named.totalCount).toBe(2);
    expect((await call('search_quotes', { speakerName: 'Nobody Atall' })).totalCount).toBe(0);
  });

  it('is told of a speaker by name or id', async () => {
    const { speaker, others } = await call('speaker_profile', { name: 'موسى' });
    expect(speaker).toMatchObject({ __typename: 'Person', country: { code: 'ML' }, quoteCount: 2 });
    expect(speaker.quotes.nodes).toHaveLength(2);
    expect(others).toEqual([]);
    expect((await call('speaker_profile', { id: speaker.id })).speaker).toEqual(speaker);
    expect(await call('speaker_profile', { name: 'Nobody Atall' })).toHaveProperty('problem');
    expect(await call('speaker_profile', { id: 'nonsense' })).toHaveProperty('problem');
  });

  it('is told how a country was spoken about over time', async () => {
    const timeline = await call('country_timeline', { country: 'ML', by: 'DAY' });
    expect(timeline.country).toMatchObject({ code: 'ML', name: 'Mali' });
    const times = timeline.timeline.map(({ time }: { time: string }) => time);
    expect(times).toEqual([...times].sort());
    const counted = timeline.timeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(timeline.total);
    expect(timeline.newest.length).toBeGreaterThan(0);
    const later = await call('country_timeline', { country: 'ML', publishedFrom: '2100-01-01T00:00:00Z' });
    expect(later).toMatchObject({ total: 0, timeline: [] });
  });

  it('is told why words are a quote', async () => {
    const { nodes } = await call('search_quotes', { first: 1 });
    const evidence = await call('quote_evidence', { id: nodes[0].id });
    expect(evidence).toMatchObject({ id: nodes[0].id, evidence: { spanReason: expect.any(String) } });
    expect(evidence.citation).toContain(nodes[0].text);
    expect(await call('quote_evidence', { id: 'nonsense' })).toHaveProperty('problem');
  });

  it('is told what is wrong with what it asks', async () => {
    const wrong = await call('search_quotes', { speakerId: 'nonsense' });
    expect(wrong.problem).toContain('filter.speaker: "nonsense" is not the id');
    expect((await call('search_quotes', { after: 'x' })).problem).toContain('not a cursor');
    expect((await call('country_timeline', { country: 'ML', timeZone: 'Mars' })).problem).toContain('TimeZone');
    expect((await call('search_quotes', { first: 51 })).problem).toContain('first');
    expect((await call('search_quotes', { aboutCountry: ['mali'] })).problem).toContain('ISO 3166-1');
    // What is no argument restricts nothing, and whoever sent it believes that it does.
    expect((await call('search_quotes', { about_country: ['ML'] })).problem).toContain('about_country');
  });

  it('speaks by POST alone, under the headers of every answer', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const listed = await fetch(`${server.url}/mcp`, { method: 'POST', headers, body });
    expect(listed.status).toBe(200);
    expect(listed.headers.get('x-content-type-options')).toBe('nosniff');
    expect(listed.headers.get('mcp-session-id')).toBeNull();
    const refused = await fetch(`${server.url}/mcp`, { headers: { accept: 'text/event-stream' } });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    const batch = await fetch(`${server.url}/mcp`, { method: 'POST', headers, body: `[${body},${body}]` });
    expect(batch.status).toBe(400);
    for (const odd of ['{}', '[]', '{"jsonrpc":"2.0","id":1,"method":"nothing"}', 'null']) {
      const answer = await fetch(`${server.url}/mcp`, { method: 'POST', headers, body: odd });
      expect(answer.status).toBeLessThan(500);
    }
  });
});
