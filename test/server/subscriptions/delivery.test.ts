import { afterAll, describe, expect, it, vi } from 'vitest';
import { encodeId } from '../../../schema/ids.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { reviewQuote } from '../../../src/store/review.ts';
import { createToken } from '../../../src/store/tokens.ts';
import { serve, type TestServer } from '../../ask.ts';
import { describeOnBothDatabases } from '../../databases.ts';
import { longInterview, NEWS, print } from '../../newsroom.ts';
import { openSubscriptions, QUOTE_ADDED, TRANSPORTS } from './subscribe.ts';

const closing: { close(): Promise<void> }[] = [];

afterAll(async () => {
  for (const one of closing.reverse()) await one.close();
});

describeOnBothDatabases('a subscription to quotes', (open, dialect) => {
  describe.each(Object.entries(TRANSPORTS))('over %s', (_name, subscribe) => {
    it('tells every quote that passes the filter, as it is stored, and no other', async () => {
      const { database, server } = await start(open);
      const subscription = subscribe(server.url, {
        query: QUOTE_ADDED,
        variables: { filter: { aboutCountry: ['RU'], language: ['ar', 'en'] } },
      });
      await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
      await print(database);
      const { data } = await server.ask(
        '{ quotes(filter: { aboutCountry: ["RU"], language: ["ar", "en"] }) { nodes { id text speaker { name } about { country { code } } } } }',
      );
      const told = await subscription.take(data.quotes.nodes.length);
      expect(told.map((event) => event.errors)).toEqual(told.map(() => undefined));
      expect(byId(told.map((event) => event.data.quoteAdded))).toEqual(byId(data.quotes.nodes));
      await subscription.stop();
      await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(0));
    });

    it('goes on after the last id seen: nothing is missed and nothing comes twice, while others store more', async () => {
      const { database, server } = await start(open);
      const other = await openDatabase(database.url);
      closing.push(other);
      await print(database);
      const first = (await idsOf(database))[0]!;
      const interviews = [5, 6, 7, 8, 9, 10].map(longInterview);
      const storing = Promise.all(
        interviews.map((article, turn) => print(turn % 2 === 0 ? database : other, [article])),
      );
      const subscription = subscribe(server.url, {
        query: QUOTE_ADDED,
        variables: { after: encodeId('Quote', first) },
      });
      await storing;
      const expected = (await idsOf(database)).slice(1).map((id) => encodeId('Quote', id));
      const told = await subscription.take(expected.length);
      expect(told.map((event) => event.data.quoteAdded.id)).toEqual(expected);
      await print(database, [longInterview(11)]);
      const [next] = await subscription.take(1);
      expect(expected).not.toContain(next!.data.quoteAdded.id);
      await subscription.stop();
    });

    it('hears of what another process stores', async () => {
      const { database, server } = await start(open);
      const other = await openDatabase(database.url);
      closing.push(other);
      const subscription = subscribe(server.url, { query: QUOTE_ADDED });
      await vi.waitFor(async () => expect(await openSubscriptions(server.url)).toBe(1));
      await print(other, NEWS.slice(0, 1));
      expect(await subscription.take(3)).toMatchObject([
        { data: { quoteAdded: { text: 'مالي لن تنسى أصدقاءها' } } },
        {},
        {},
      ]);
      await subscription.stop();
    });

    it('never tells a quote that editors rejected', async () => {
      const { database, server } = await start(open);
      await print(database, NEWS.slice(0, 1));
      const ids = await idsOf(database);
      const { id } = await createToken(database, { name: null, role: 'EDITOR', expiresAt: null, now: Date.now() });
      const reviewer = { id, name: null, role: 'EDITOR' as const };
      await reviewQuote(database, { quoteId: ids[1]!, status: 'REJECTED', editor: reviewer, now: Date.now() });
      const filter = { reviewStatus: ['REJECTED', 'UNREVIEWED'] };
      const subscription = subscribe(server.url, {
        query: QUOTE_ADDED,
        variables: { filter, after: encodeId('Quote', ids[0]!) },
      });
      const [told] = await subscription.take(1);
      expect(told!.data.quoteAdded.id).toBe(encodeId('Quote', ids[2]!));
      await subscription.stop();
    });

    it('is refused where more was stored since than it may catch up with', async () => {
      const { database, server } = await start(open);
      await print(database, NEWS.slice(0, 1));
      const [first] = await idsOf(database);
      await database.transaction(({ query }) =>
        query(
          dialect === 'sqlite'
            ? `UPDATE sqlite_sequence SET "seq" = 200000 WHERE "name" = 'quote'`
            : 'ALTER TABLE quote ALTER COLUMN "id" RESTART WITH 200001',
        ),
      );
      await print(database, NEWS.slice(1, 2));
      const subscription = subscribe(server.url, {
        query: QUOTE_ADDED,
        variables: { after: encodeId('Quote', first!) },
      });
      expect(JSON.stringify(await endOf(subscription))).toContain('TOO_FAR_BEHIND');
    });
  });

  if (dialect === 'sqlite') return;

  it('goes on when the listening connection breaks', async () => {
    const { database, server } = await start(open);
    const subscription = TRANSPORTS.websocket(server.url, { query: QUOTE_ADDED });
    const listening = `query = 'LISTEN qawl_quotes' AND datname = current_database()`;
    const count = async () => (await database.query(`SELECT pid FROM pg_stat_activity WHERE ${listening}`)).length;
    await vi.waitFor(async () => expect(await count()).toBe(1));
    await database.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${listening}`);
    await print(database, NEWS.slice(0, 1));
    expect(await subscription.take(3)).toHaveLength(3);
    await vi.waitFor(async () => expect(await count()).toBe(1));
    await subscription.stop();
  });
});

/** What it tells at its end, by an event or by the client's own error. */
async function endOf(subscription: ReturnType<typeof TRANSPORTS.websocket>): Promise<unknown> {
  try {
    return await subscription.take(1);
  } catch (error) {
    return error;
  }
}

async function start(open: () => Promise<Database>): Promise<{ database: Database; server: TestServer }> {
  const database = await open();
  const server = await serve(database);
  closing.push(server);
  return { database, server };
}

async function idsOf({ query }: Database): Promise<number[]> {
  return (await query<{ id: number }>('SELECT "id" FROM quote ORDER BY "id"')).map(({ id }) => id);
}

function byId<Row extends { id: string }>(rows: Row[]): Row[] {
  return rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
