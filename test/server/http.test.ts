import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';

let database: Database;
let server: TestServer;

beforeAll(async () => {
  database = await openDatabase('sqlite::memory:');
  server = await serve(database);
});

afterAll(async () => {
  await server.close();
  await database.close();
});

describe('GraphQL over HTTP', () => {
  it('answers a POST of JSON', async () => {
    const answer = await server.ask('{ country(code: "ML") { code name(language: "fr") } }');
    expect(answer).toMatchObject({ status: 200, data: { country: { code: 'ML', name: 'Mali' } } });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('answers a GET only with a header that no foreign page can send', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ country(code: "ML") { code } }')}`;
    const refused = await fetch(url);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Cross-Site Request Forgery');
    const taken = await fetch(url, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await taken.json()).toMatchObject({ data: { country: { code: 'ML' } } });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'refuses a body of %s',
    async (type) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    },
  );

  it.each(['PUT', 'PATCH', 'DELETE'])('refuses %s, and says what is taken', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('has the headers that keep a browser from mischief on every answer', async () => {
    for (const path of ['/graphql', '/schema.graphql', '/nowhere', '/healthz', '/export/quotes.csv']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect({ path, ...Object.fromEntries(headers) }).toMatchObject({
        path,
        'content-security-policy': expect.stringContaining("default-src 'self'"),
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'origin-agent-cluster': '?1',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
        'x-frame-options': 'DENY',
        'x-permitted-cross-domain-policies': 'none',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers.get('x-powered-by')).toBeNull();
      // Here is no TLS.
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });

  it('asks for TLS from now on where a proxy that is believed brought it', async () => {
    const behind = await serve(database, [], { trustedProxies: ['127.0.0.1'] });
    const { headers } = await fetch(`${behind.url}/healthz`, { headers: { 'x-forwarded-proto': 'https' } });
    await behind.close();
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    const unbelieved = await fetch(`${server.url}/healthz`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(unbelieved.headers.get('strict-transport-security')).toBeNull();
  });

  it('refuses a batch', async () => {
    const response = await postText(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect(response).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it('refuses what is no JSON, in words', async () => {
    expect(await postText('{"query": ')).toMatchObject({
      status: 400,
      body: { errors: [{ message: 'The body is not JSON.', extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('refuses a body that is too large before reading it all', async () => {
    const response = await postText(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(300_000)}` }));
    expect(response).toMatchObject({ status: 413, body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] } });
  });

  it('refuses an address that cannot be read from the Host header', async () => {
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(
        `${server.url}/graphql?query={__typename}`,
        { headers: { host: 'a b]' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(400);
  });

  it('lets the schema be read by introspection', async () => {
    const { data } = await server.ask('{ __schema { queryType { name description } } }');
    expect(data.__schema.queryType).toEqual({ name: 'Query', description: 'What can be asked.' });
  });

  it('refuses documents of too many tokens or selections', async () => {
    const long = await server.ask(`{ ${'__typename '.repeat(6000)} }`);
    expect(long).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] });
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const doubling = await server.ask(`{ ...F0 } ${fragments.join(' ')} fragment F20 on Query { __typename }`);
    expect(doubling).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('makes no suggestions about what it would understand', async () => {
    const { errors } = await server.ask('{ countri(code: "ML") { code } }');
    expect(errors![0]!.message).not.toContain('Did you mean');
  });

  async function postText(body: string) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, body: await response.json() };
  }
});

describe('an error of ours', () => {
  it('is told as an internal error with the request’s id, and is logged whole', async () => {
    const broken: Database = {
      ...database,
      dialect: database.dialect,
      query: () => Promise.reject(new Error('no such table: secret')),
    };
    const failing = await serve(broken);
    try {
      const { status, errors, headers } = await failing.ask('{ quotes(first: 1) { nodes { id } } }');
      expect(status).toBe(200);
      expect(errors).toEqual([
        {
          message: 'Internal error',
          locations: [{ line: 1, column: 22 }],
          path: ['quotes', 'nodes'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
        },
      ]);
      const logged = failing.log.find(({ msg }) => msg === 'query failed');
      expect(logged).toMatchObject({
        requestId: headers.get('x-request-id'),
        err: { message: 'no such table: secret' },
      });
    } finally {
      await failing.close();
    }
  });
});

describe('the server', () => {
  it('says that it lives, and that its database answers', async () => {
    expect(await look(server, '/healthz')).toEqual({ status: 200, body: '{"status":"ok"}' });
    expect(await look(server, '/readyz')).toEqual({ status: 200, body: '{"status":"ok"}' });
  });

  it('says that it is not ready when the database does not answer', async () => {
    const gone = await serve({ ...database, ping: () => Promise.reject(new Error('gone')) });
    try {
      expect(await look(gone, '/healthz')).toMatchObject({ status: 200 });
      expect(await look(gone, '/readyz')).toEqual({ status: 503, body: '{"status":"database does not answer"}' });
    } finally {
      await gone.close();
    }
  });

  it('serves the schema in words', async () => {
    const response = await fetch(`${server.url}/schema.graphql`);
    expect(await response.text()).toContain('type Query {');
  });

  it('says in GraphQL’s words that nothing is elsewhere', async () => {
    const response = await fetch(`${server.url}/nowhere`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('finishes the requests under way when it is closed, and takes no more', async () => {
    const closing = await serve(database);
    const body = JSON.stringify({ query: '{ country(code: "RU") { code } }' });
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
    const answered = new Promise<string>((resolve, reject) => {
      const sent = httpRequest(`${closing.url}/graphql`, { method: 'POST', headers }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      });
      sent.on('error', reject);
      // Half of it is on its way when the server is asked to close; the rest follows.
      sent.write(body.slice(0, 10), () => {
        void fetch(`${closing.url}/healthz`).then(() => {
          closed = closing.close();
          sent.end(body.slice(10));
        });
      });
    });
    let closed: Promise<void> | undefined;
    expect(JSON.parse(await answered)).toMatchObject({ data: { country: { code: 'RU' } } });
    await closed;
    await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow();
  });
});

async function look({ url }: TestServer, path: string): Promise<{ status: number; body: string }> {
  const response = await fetch(`${url}${path}`);
  return { status: response.status, body: await response.text() };
}
