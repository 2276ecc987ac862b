import { afterAll, expect } from 'vitest';
import type { Database } from '../src/store/database.ts';
import { bearer, serve, type TestServer } from './ask.ts';
import { print } from './newsroom.ts';

/** Opens a desk with its newsroom: a server over a fresh database, and an editor who asks it. */
export function deskOf(open: () => Promise<Database>): () => Promise<Desk> {
  const servers: TestServer[] = [];
  afterAll(async () => {
    for (const server of servers) await server.close();
  });
  return async () => {
    const database = await open();
    await print(database);
    const server = await serve(database);
    servers.push(server);
    const editor = await bearer(database, 'EDITOR');
    const ask: Desk['ask'] = async (query, variables = {}) => {
      const { data, errors } = await server.ask(query, variables, editor);
      expect(errors).toBeUndefined();
      return data;
    };
    return {
      database,
      server,
      ask,
      review: async (input) => (await ask(REVIEW, { input })).reviewQuote,
      undo: async (id) => (await ask(UNDO, { id })).undo,
      quoteSaying: async (word) =>
        (await ask('query ($word: String) { quotes(filter: { search: $word }) { nodes { id } } }', { word })).quotes
          .nodes[0].id,
      personNamed: async (name) =>
        (await ask('query ($name: String) { people(filter: { search: $name }) { nodes { id } } }', { name })).people
          .nodes[0].id,
    };
  };
}

const REVIEW = `mutation ($input: ReviewQuoteInput!) {
  reviewQuote(input: $input) {
    quote {
      id reviewStatus text
      speaker { id name quoteCount country { code } }
      about { country { code } mention start end reason }
      article { people { name } quotes(first: 10) { totalCount } }
    }
    entry { id }
    userErrors { __typename code argument message }
  }
}`;

const UNDO = `mutation ($id: ID!) {
  undo(input: { id: $id }) {
    entry { id action undoes { id } before { reviewStatus speakerName aboutCountry } after { reviewStatus speakerName aboutCountry } }
    userErrors { __typename code argument message }
  }
}`;

/** Answers have the shapes of their queries. */
export interface Desk {
  database: Database;
  server: TestServer;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query.
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  review(input: Record<string, unknown>): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: likewise.
  undo(id: string): Promise<any>;
  quoteSaying(word: string): Promise<string>;
  personNamed(name: string): Promise<string>;
}
