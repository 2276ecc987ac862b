import {
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { qawlSchema } from '../../src/server/schema.ts';
import type { Database } from '../../src/store/database.ts';
import { bearer, serve, type TestServer } from '../ask.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { print } from '../newsroom.ts';

const servers: TestServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

describeOnBothDatabases('a mutation, whichever the schema has', (open) => {
  it('is refused without a token, and nothing is changed', async () => {
    const { database, server } = await start(open);
    const before = await contentOf(database);
    for (const { name, document } of mutations()) {
      const { data, errors } = await server.ask(document);
      expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, ['UNAUTHENTICATED']]);
      expect(data ?? null).toBeNull();
    }
    expect(await contentOf(database)).toEqual(before);
  });

  it('is refused to a reader, and nothing is changed', async () => {
    const { database, server } = await start(open);
    const before = await contentOf(database);
    const reader = await bearer(database, 'READER');
    for (const { name, document } of mutations()) {
      const { data, errors } = await server.ask(document, {}, reader);
      expect([name, errors?.map(({ extensions }) => extensions.code)]).toEqual([name, ['FORBIDDEN']]);
      expect(data ?? null).toBeNull();
    }
    expect(await contentOf(database)).toEqual(before);
  });

  it('needs the role that its description names, and no higher one', async () => {
    const { database, server } = await start(open);
    const tokens = { editor: await bearer(database, 'EDITOR'), admin: await bearer(database, 'ADMIN') };
    for (const { name, document, description } of mutations()) {
      const role = /Needs the token of an (editor|admin)\.$/.exec(description)?.[1];
      expect([name, role]).toEqual([name, expect.any(String)]);
      for (const [holder, token] of Object.entries(tokens)) {
        const isEnough = holder === role || holder === 'admin';
        const codes = (await server.ask(document, {}, token)).errors?.map(({ extensions }) => extensions.code) ?? [];
        expect([name, holder, codes.includes('FORBIDDEN')]).toEqual([name, holder, !isEnough]);
      }
    }
  });
});

async function start(open: () => Promise<Database>): Promise<{ database: Database; server: TestServer }> {
  const database = await open();
  await print(database);
  const server = await serve(database);
  servers.push(server);
  return { database, server };
}

/** Every mutation as a document with the least that its arguments take: a new one is here by itself. */
function mutations(): { name: string; description: string; document: string }[] {
  return Object.values(qawlSchema().getMutationType()!.getFields()).map(({ name, description, args, type }) => {
    const given = args.map((argument) => `${argument.name}: ${leastOf(argument.type)}`).join(', ');
    const below = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
    return {
      name,
      description: description ?? '',
      document: `mutation { ${name}${given === '' ? '' : `(${given})`} ${below} }`,
    };
  });
}

function leastOf(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return 'null';
  const inner = type.ofType;
  if (isListType(inner)) return '[]';
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${leastOf(field.type)}`).join(', ')} }`;
  }
  const value = VALUES[inner.name];
  if (value === undefined) throw new Error(`This test has no value for ${inner.name}: add one to VALUES.`);
  return value;
}

const VALUES: Record<string, string> = {
  ID: '"Tm90aGluZw"',
  String: '"words"',
  Int: '1',
  Float: '0.5',
  Boolean: 'true',
  URL: '"https://news.example/"',
  DateTime: '"2026-03-31T14:05:00Z"',
  CountryCode: '"ML"',
  LanguageCode: '"en"',
};

/** How many rows every table has: tokens apart, whose use is noted. */
async function contentOf(database: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { tableName } of database.dataSource.entityMetadatas) {
    const [row] = await database.query<{ count: number }>(`SELECT count(*) AS "count" FROM ${tableName}`);
    if (tableName !== 'token') counts[tableName] = row!.count;
  }
  return counts;
}
