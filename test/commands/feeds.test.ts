import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Feed } from '../../entities/feed.ts';
import { rowOfTable } from '../../src/commands/feedList.ts';
import { openDatabase } from '../../src/store/database.ts';
import { describeOnBothDatabases } from '../databases.ts';
import { type FeedServer, startFeedServer } from '../feeds/feedServer.ts';
import { collect, runQawl, startQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;
let site: FeedServer;

beforeEach(async () => {
  place = temporaryFolder();
  site = await startFeedServer();
});

afterEach(async () => {
  await site.close();
  place.remove();
});

describe('qawl feeds', { timeout: 120_000 }, () => {
  it('adds the feed behind a page, looks at it, lists it and removes it', async () => {
    site.answer('/', { body: '<html><link rel="alternate" type="application/rss+xml" href="/wire"></html>' });
    site.publish('/wire', ['one', 'two'], { title: 'Harbour wire', etag: '"1"' });
    const added = await qawl(['feeds', 'add', `${site.url}/`, '--folder', 'Africa/Maghreb']);
    expect(added).toMatchObject({
      code: 0,
      stderr: '',
      lines: [{ url: `${site.url}/wire`, title: 'Harbour wire', entries: 2, duplicate: false }],
    });
    expect((await qawl(['feeds', 'add', `${site.url}/wire`])).lines).toMatchObject([{ duplicate: true }]);
    expect(await qawl(['feeds', 'refresh'])).toMatchObject({
      code: 0,
      stderr: '',
      lines: [{ feeds: 1, unchanged: 0, failed: 0, articles: 2, quotes: 2, duplicates: 0 }],
    });
    expect((await qawl(['feeds', 'refresh'])).lines).toEqual([
      { feeds: 1, unchanged: 1, failed: 0, articles: 0, quotes: 0, duplicates: 0, revised: 0 },
    ]);
    expect((await qawl(['feeds', 'list'])).lines).toMatchObject([
      { url: `${site.url}/wire`, folder: 'Africa/Maghreb', health: 'healthy', problem: null, language: 'en' },
    ]);
    expect(await qawl(['feeds', 'remove', `${site.url}/wire`, `${site.url}/none`])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${site.url}/none: there is no feed of this address`),
      lines: [{ removed: [`${site.url}/wire`] }],
    });
    expect((await qawl(['feeds', 'list'])).lines).toEqual([]);
    expect((await qawl(['stats'])).lines).toMatchObject([{ articles: 2, feeds: 0 }]);
  });

  it('says which feed failed and why, and goes on with the others', async () => {
    site.publish('/good', ['one']);
    site.publish('/bad', ['two']);
    await qawl(['feeds', 'add', `${site.url}/bad`, `${site.url}/good`]);
    site.answer('/bad', { status: 500 });
    expect(await qawl(['feeds', 'refresh'])).toMatchObject({
      code: 1,
      stderr: `qawl: ${site.url}/bad: The server answered 500.\n`,
      lines: [{ feeds: 2, failed: 1, articles: 1 }],
    });
    const one = await qawl(['feeds', 'refresh', `${site.url}/good`]);
    expect(one).toMatchObject({ code: 0, lines: [{ feeds: 1 }] });
    expect((await qawl(['feeds', 'add', 'http://10.0.0.1/'])).stderr).toMatch(/10\.0\.0\.1 is not a public address/);
  });

  it('takes subscriptions in from OPML, each once, and gives them back in their folders', async () => {
    const file = path.join(place.folder, 'in.opml');
    writeFileSync(
      file,
      `<opml version="2.0"><body><outline text="Africa"><outline text="Maghreb">
        <outline text="Wire" type="rss" xmlUrl="https://wire.example/rss"/></outline></outline>
        <outline text="Loose" type="rss" xmlUrl="https://loose.example/rss"/>
        <outline text="Inside" type="rss" xmlUrl="http://192.168.0.1/rss"/></body></opml>`,
    );
    expect(await qawl(['feeds', 'import', file])).toMatchObject({
      code: 1,
      stderr: 'qawl: http://192.168.0.1/rss: 192.168.0.1 is not a public address\n',
      lines: [{ feeds: 2, duplicates: 0, failed: 1 }],
    });
    const { stdout } = await run(['feeds', 'export']);
    expect(stdout).toMatch(
      /<outline text="Africa"[^>]*>\s*<outline text="Maghreb"[^>]*>\s*<outline [^>]*wire\.example/,
    );
    writeFileSync(file, stdout);
    expect((await qawl(['feeds', 'import', file])).lines).toEqual([{ feeds: 0, duplicates: 2, failed: 0 }]);
  });

  it('lists a feed for people with how it is in words', () => {
    const feed = Object.assign(new Feed(), {
      url: 'https://wire.example/rss',
      title: 'Harbour\u001b[31m wire',
      folder: 'Africa',
      status: 'ACTIVE',
      problem: 'No answer in time.',
      failureCount: 3,
      lastFetchedAt: 0,
    });
    expect(rowOfTable(feed, 3 * 3_600_000)).toBe(
      `${'Harbour [31m wire'.padEnd(40)}  3 h ago      failed 3 times in a row: No answer in time.\n  https://wire.example/rss  [Africa]`,
    );
  });
});

describeOnBothDatabases('processes on one database', (open) => {
  it('that refresh at once ask for each feed once', { timeout: 120_000 }, async () => {
    const { url } = await open();
    const paths = Array.from({ length: 30 }, (_, number) => `/${number}`);
    for (const each of paths) site.publish(each, [`story${each.slice(1)}`]);
    const file = path.join(place.folder, 'in.opml');
    const outlines = paths.map((each) => `<outline text="${each}" type="rss" xmlUrl="${site.url}${each}"/>`);
    writeFileSync(file, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
    await qawl(['feeds', 'import', file, '--database', url]);
    const both = await Promise.all([0, 1].map(() => qawl(['feeds', 'refresh', '--database', url])));
    const total = (name: string) => both[0]!.lines[0]![name] + both[1]!.lines[0]![name];
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(total('articles')).toBe(30);
    const database = await openDatabase(url);
    expect(await database.query('SELECT count(*) AS "count" FROM article')).toEqual([{ count: 30 }]);
    await database.close();
  });

  it('that serve ask for each feed that is due once', { timeout: 120_000 }, async () => {
    const { url } = await open();
    const paths = Array.from({ length: 40 }, (_, number) => `/${number}`);
    for (const each of paths) site.publish(each, [`story${each.slice(1)}`]);
    const file = path.join(place.folder, 'in.opml');
    const outlines = paths.map((each) => `<outline text="${each}" type="rss" xmlUrl="${site.url}${each}"/>`);
    writeFileSync(file, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
    const database = ['--database', url];
    await qawl(['feeds', 'import', file, ...database]);
    site.asked.length = 0;
    const servers = await Promise.all([serve(database), serve(database)]);
    await site.untilAsked(40);
    // What is asked for and not noted yet is given back by the one that stops first, and asked for again.
    const looking = await openDatabase(url);
    await vi.waitFor(
      async () =>
        expect(await looking.query('SELECT count(*) AS "count" FROM feed_look')).toEqual([{ count: paths.length }]),
      { timeout: 60_000 },
    );
    await looking.close();
    const logs = await Promise.all(servers.map((server) => server.stop()));
    expect(logs.map(({ code }) => code)).toEqual([0, 0]);
    expect(site.asked.toSorted()).toEqual(paths.toSorted());
  });

  it('that serve look at what is due by themselves, unless they are told not to', { timeout: 120_000 }, async () => {
    const { url } = await open();
    site.publish('/wire', ['one', 'two']);
    const database = ['--database', url];
    await qawl(['feeds', 'add', `${site.url}/wire`, ...database]);
    const asked = site.asked.length;
    const idle = await serve([...database, '--no-poll']);
    const stopped = await idle.stop();
    expect(stopped.log).not.toContain('looked at a feed');
    expect(site.asked).toHaveLength(asked);
    const server = await serve(database);
    await server.until(/looked at a feed/);
    const counts = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of COUNTED) expect(counts).toMatch(line);
    const { code, log } = await server.stop();
    expect(code).toBe(0);
    expect(log).toMatch(/stopped/);
    expect((await qawl(['stats', ...database])).lines).toMatchObject([{ articles: 2 }]);
  });

  async function serve(args: string[]) {
    const child = startQawl(['serve', '--port', '0', '--no-samples', ...args], {
      folder: place.folder,
      environment: { QAWL_ALLOWED_HOSTS: site.host },
    });
    const output = collect(child.stdout!);
    const errors = collect(child.stderr!);
    const log = errors;
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await log.until(/listening on/);
    return {
      url: /listening on (http:\S+?)["\s]/.exec(log.text())![1]!,
      until: log.until,
      async stop() {
        child.kill('SIGTERM');
        return { code: await ended, log: output.text() + errors.text() };
      },
    };
  }
});

const COUNTED = [
  /^qawl_feeds_due 0$/m,
  /^qawl_feeds_due_age_seconds 0$/m,
  /^qawl_feed_looks_total\{outcome="read"\} 1$/m,
  /^qawl_feed_looks_total\{outcome="failed"\} 0$/m,
  /^qawl_articles_stored_total 2$/m,
  /^qawl_quotes_stored_total 2$/m,
  /^qawl_extraction_seconds_count 2$/m,
];

function run(args: string[]) {
  return runQawl(args, { folder: place.folder, environment: { QAWL_ALLOWED_HOSTS: site.host } });
}

async function qawl(args: string[]) {
  const { code, stdout, stderr } = await run(args);
  const lines = stdout.split('\n').filter((line) => line !== '');
  // biome-ignore lint/suspicious/noExplicitAny: each command has lines of its own shape.
  return { code, stderr, lines: lines.map((line): any => JSON.parse(line)) };
}
