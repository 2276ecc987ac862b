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

/**
 * GET is answered to clients that send a header which a page of another site cannot send unasked (`apollo-require-preflight`): the
 * audits do not. A server may answer GET, and these three ask only whether it does.
 */
const NOTICES = ['5A70', '6A70', 'D6D5'];

describe('the specification of GraphQL over HTTP', () => {
  it('is held: no audit fails or warns', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    expect(results.length).toBeGreaterThan(50);
    const ended = (status: string) => results.filter((result) => result.status === status).map(({ id }) => id);
    expect(ended('error')).toEqual([]);
    expect(ended('warn')).toEqual([]);
    expect(ended('notice').sort()).toEqual(NOTICES);
  });
});
