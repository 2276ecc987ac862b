import { auditServer } from 'graphql-http';
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

describe('the specification of GraphQL over HTTP', () => {
  it('is held: no audit fails, and of what it only recommends all but three', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    const ended = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);
    expect(ended('error')).toEqual([]);
    // It would have 200 for documents and variables that are wrong, for clients that accept no more than application/json.
    // Apollo answers them with 400, as every other request that is wrong.
    expect(ended('warn').sort()).toEqual(['572B', '7B9B', 'FDE2']);
  });
});
