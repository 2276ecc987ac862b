import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runQawl, temporaryFolder } from './run.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const spoken = 'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”';
let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

describe('qawl ingest', { timeout: 60_000 }, () => {
  it('stores a folder of all kinds once, says what failed, and stores the rest', async () => {
    mkdirSync(path.join(place.folder, 'desk/inner'), { recursive: true });
    const write = (name: string, content: string | Buffer) =>
      writeFileSync(path.join(place.folder, 'desk', name), content);
    write('a.txt', `Boats stay\n\n${spoken}`);
    write('b.md', `---\ntitle: Boats\nurl: https://courier.example/boats\n---\n${spoken} He left.`);
    write(
      'c.jsonl',
      `${JSON.stringify({ text: `${spoken} One.` })}\nbroken\n${JSON.stringify({ text: `${spoken} Two.`, url: 'https://courier.example/two' })}\n`,
    );
    write('d.html', readFileSync(fixture('pages/arabic-story.html')));
    write('inner/e.xml', readFileSync(fixture('feeds/rss.xml')));
    write('f.txt', Buffer.from([0, 1, 2, 3]));
    write('.hidden.txt', spoken);
    const first = await run(['ingest', 'desk']);
    expect(first).toMatchObject({ code: 1, summary: { articles: 7, duplicates: 0, failed: 2 } });
    expect(first.summary.quotes).toBeGreaterThanOrEqual(6);
    expect(first.stderr).toBe('qawl: desk/c.jsonl:2: is not a JSON object\nqawl: desk/f.txt: is no text\n');
    const second = await run(['ingest', 'desk']);
    expect(second.summary).toEqual({ articles: 0, quotes: 0, duplicates: 7, failed: 2 });
    expect((await run(['stats'])).summary).toMatchObject({ articles: 7, sampleArticles: 0 });
  });

  it('reads standard input, and knows it again from a file', async () => {
    expect(await run(['ingest', '-'], spoken)).toMatchObject({
      code: 0,
      stderr: '',
      summary: { articles: 1, failed: 0 },
    });
    writeFileSync(path.join(place.folder, 'same.txt'), `${spoken}\n`);
    expect((await run(['ingest', 'same.txt'])).summary).toEqual({ articles: 0, quotes: 0, duplicates: 1, failed: 0 });
  });

  it('says which source is missing or empty, and stores the others', async () => {
    writeFileSync(path.join(place.folder, 'empty.txt'), ' \n');
    writeFileSync(path.join(place.folder, 'good.txt'), spoken);
    expect(await run(['ingest', 'none.txt', 'empty.txt', 'good.txt'])).toMatchObject({
      code: 1,
      stderr: 'qawl: none.txt: no such file or folder\nqawl: empty.txt: holds no text\n',
      summary: { articles: 1, failed: 2 },
    });
  });

  it('refuses addresses of this machine', async () => {
    expect(await run(['ingest', 'http://127.0.0.1:4000/graphql', 'http://[::1]/'])).toMatchObject({
      code: 1,
      stderr:
        'qawl: http://127.0.0.1:4000/graphql: port 4000 is not a port of the web\nqawl: http://[::1]/: ::1 is not a public address\n',
      summary: { articles: 0, failed: 2 },
    });
  });

  it('reads a feed from the web, and the page behind what the feed only hints at', async () => {
    const page = readFileSync(fixture('pages/arabic-story.html'), 'utf8');
    const site = await serve((url, base) => {
      if (url === '/rss') return ['application/rss+xml', feedOf(`${base}/story`, `${base}/gone`)];
      return url === '/story' ? ['text/html', page.replaceAll('https://shiraa.example', base)] : null;
    });
    try {
      writeFileSync(
        path.join(place.folder, 'subscriptions.opml'),
        `<opml version="2.0"><head/><body><outline text="Shiraa" xmlUrl="${site.base}/rss"/></body></opml>`,
      );
      const environment = { QAWL_ALLOWED_HOSTS: new URL(site.base).host };
      const first = await run(['ingest', `${site.base}/rss`], '', environment);
      expect(first).toMatchObject({ code: 0, stderr: '', summary: { articles: 2, duplicates: 0, failed: 0 } });
      const second = await run(['ingest', 'subscriptions.opml', `${site.base}/story`], '', environment);
      expect(second).toMatchObject({ code: 0, summary: { articles: 0, duplicates: 3, failed: 0 } });
    } finally {
      await site.close();
    }
  });

  it('says that samples are among the articles, and how to remove them', async () => {
    writeFileSync(path.join(place.folder, 'good.txt'), spoken);
    const loaded = await run(['samples', 'load']);
    expect(loaded.summary.articles).toBeGreaterThan(0);
    const { code, stderr } = await run(['ingest', 'good.txt']);
    expect(stderr).toMatch(/^qawl: .*sample.*`qawl samples remove`.*\n$/);
    expect(code).toBe(0);
    expect((await run(['samples', 'remove'])).summary).toEqual({ removed: loaded.summary.articles });
    expect((await run(['stats'])).summary).toMatchObject({ articles: 1, sampleArticles: 0 });
  });
});

async function run(args: string[], input = '', environment: Record<string, string> = {}) {
  const { code, stdout, stderr } = await runQawl(args, { folder: place.folder, input, environment });
  return { code, stderr, summary: JSON.parse(stdout) as Record<string, number> };
}

function feedOf(...links: string[]): string {
  const items = links.map(
    (link) =>
      `<item><title>عنوان</title><link>${link}</link><description>قال رائد السواحلي إن الخبر قصير: ${link}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>الشراع</title>${items.join('')}</channel></rss>`;
}

async function serve(answer: (url: string, base: string) => [string, string] | null) {
  let base = '';
  const server = createServer((request, response) => {
    const found = answer(request.url!, base);
    if (found === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found[0] }).end(found[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
