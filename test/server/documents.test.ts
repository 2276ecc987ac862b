import { createHash } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentSettings, readManifest } from '../../src/server/documents.ts';
import { type RunningServer, startServer } from '../../src/server/start.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { print } from '../newsroom.ts';

const FIRST = 'query First($first: Int = 1) { quotes(first: $first) { nodes { id text } } }';
const hashOf = (document: string) => createHash('sha256').update(document).digest('hex');

let database: Database;
const servers: Record<string, RunningServer> = {};

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  await print(database);
  const manifest = readManifest(JSON.stringify({ first: FIRST }));
  for (const mode of ['off', 'allow', 'only'] as const) servers[mode] = await start({ mode, manifest });
});

afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
  await database.close();
});

const start = (documents: DocumentSettings) =>
  startServer({ database, port: 0, host: '127.0.0.1', logger: pino({ level: 'silent' }), documents });

async function post(mode: string, body: object) {
  const response = await fetch(`${servers[mode]!.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as {
    data?: { quotes: { nodes: unknown[] } };
    errors?: { message: string; extensions: { code: string; requestId: string } }[];
  };
  return { status: response.status, quotes: data?.quotes?.nodes.length, code: errors?.[0]?.extensions.code, errors };
}

const get = (mode: string, parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${servers[mode]!.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });

const persisted = (document: string, sha256Hash = hashOf(document)) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
});

describe('stored documents', () => {
  it.each(['allow', 'only'])('are asked for by their id, with variables (mode %s)', async (mode) => {
    expect(await post(mode, { documentId: 'first' })).toMatchObject({ status: 200, quotes: 1 });
    expect(await post(mode, { documentId: 'first', variables: { first: 3 } })).toMatchObject({ quotes: 3 });
    expect(await post(mode, { documentId: `sha256:${hashOf(FIRST)}` })).toMatchObject({ quotes: 1 });
    expect(await post(mode, persisted(FIRST))).toMatchObject({ quotes: 1 });
    const response = await get(mode, { documentId: 'first', variables: '{"first":2}' });
    expect(((await response.json()) as { data: { quotes: { nodes: [] } } }).data.quotes.nodes).toHaveLength(2);
  });

  it('can be taught by clients, by the hash of what they send', async () => {
    const document = '{ quotes(first: 2) { nodes { id } } }';
    const unknown = await post('allow', persisted(document));
    expect(unknown).toMatchObject({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(unknown.errors?.[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { requestId: expect.any(String) },
    });
    expect(await post('allow', { query: document, ...persisted(document) })).toMatchObject({ quotes: 2 });
    expect(await post('allow', persisted(document))).toMatchObject({ quotes: 2 });
    expect(await post('allow', { documentId: `sha256:${hashOf(document)}` })).toMatchObject({ quotes: 2 });
    const extensions = JSON.stringify(persisted(document).extensions);
    expect((await get('allow', { extensions })).status).toBe(200);
  });

  it('are not learned when they are wrong', async () => {
    const wrong = '{ nothing }';
    expect(await post('allow', { query: wrong, ...persisted(wrong) })).toMatchObject({ status: 400 });
    expect(await post('allow', persisted(wrong))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    const lie = { query: '{ __typename }', ...persisted(FIRST, hashOf('{ other }')) };
    expect(await post('allow', lie)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('are the only ones where the server says so', async () => {
    expect(await post('only', { query: FIRST })).toMatchObject({ status: 200, quotes: 1 });
    const other = '{ __typename }';
    for (const body of [{ query: other }, { query: other, ...persisted(other) }])
      expect(await post('only', body)).toMatchObject({ status: 400, code: 'PERSISTED_DOCUMENT_REQUIRED' });
    expect(await post('only', persisted(other))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await get('only', { query: other })).status).toBe(400);
  });

  it('are none where the server says so', async () => {
    expect(await post('off', { documentId: 'first' })).toMatchObject({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    expect(await post('off', persisted(FIRST))).toMatchObject({ code: 'PERSISTED_QUERY_NOT_SUPPORTED' });
    expect(await post('off', { query: FIRST })).toMatchObject({ quotes: 1 });
  });

  it.each<[object, number, string]>([
    [{ documentId: 'second' }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: '__proto__' }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ documentId: 7 }, 400, 'BAD_REQUEST'],
    [{ documentId: 'first', query: FIRST }, 400, 'BAD_REQUEST'],
    [{ extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }, 400, 'BAD_REQUEST'],
    [{ extensions: { persistedQuery: { version: 1 } } }, 400, 'BAD_REQUEST'],
  ])('refuse %j', async (body, status, code) => {
    expect(await post('allow', body)).toMatchObject({ status, code });
  });
});

describe('a manifest', () => {
  it('may be the one of Apollo’s tools', () => {
    const id = hashOf(FIRST);
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id, body: FIRST }] };
    expect([...readManifest(JSON.stringify(manifest))]).toEqual([[`sha256:${id}`, FIRST]]);
  });

  it.each(['[]', '"x"', '{"a": 1}', '{"operations": [null]}', '{', JSON.stringify({ [hashOf('a')]: 'b' })])(
    'that says %s is refused',
    (json) => {
      expect(() => readManifest(json)).toThrow();
    },
  );
});

describe('an answer to GET', () => {
  it('has an ETag, and comes without a body to whoever has it already', async () => {
    const answer = await get('allow', { query: FIRST });
    const etag = answer.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(answer.headers.get('vary')).toContain('accept-language');
    const again = await get('allow', { query: FIRST }, { 'if-none-match': `W/"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get('allow', { query: FIRST }, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get('allow', { query: '{ quotes(first: 2) { nodes { id } } }' })).headers.get('etag')).not.toBe(etag);
  });

  it('has none when it is an error', async () => {
    const answer = await get('allow', { query: '{ quotes(first: 0) { nodes { id } } }' });
    expect(answer.headers.get('etag')).toBeNull();
  });
});
