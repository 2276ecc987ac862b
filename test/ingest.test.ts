import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { plainArticle } from '../src/articles/article.ts';
import type { WebFetcher } from '../src/feeds/fetch.ts';
import { trouble } from '../src/feeds/problem.ts';
import { type IngestContext, ingestArticle, ingestSources } from '../src/ingest.ts';
import type { Database } from '../src/store/database.ts';
import { runQawl, temporaryFolder } from './commands/run.ts';
import { describeOnBothDatabases } from './databases.ts';
import { readersHere } from './readers.ts';

const NOW = Date.UTC(2026, 0, 2);
const spoken = 'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”';
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

describeOnBothDatabases('ingest', (open) => {
  it('stores an article once under its address, however that is written', async () => {
    const context = contextOf(await open());
    const article = {
      ...plainArticle(spoken),
      url: 'https://courier.example/boats',
      language: 'en-GB',
      publishedAt: 7,
    };
    const saved = await ingestArticle(context, article);
    expect(saved).toMatchObject({ isDuplicate: false, quoteCount: 1 });
    const again = await ingestArticle(context, {
      ...article,
      url: 'HTTPS://Courier.example:443/boats/?utm_source=x#top',
    });
    expect(again).toEqual({ ...saved, isDuplicate: true, newQuoteCount: 0 });
    const [row] = await context.database.query('SELECT url, language, "publishedAt", "storedAt" FROM article');
    expect(row).toEqual({ url: 'https://courier.example/boats', language: 'en', publishedAt: 7, storedAt: NOW });
  });

  it('stores an article without an address once, whatever the space between its words', async () => {
    const context = contextOf(await open());
    expect(await ingestArticle(context, plainArticle(spoken))).toMatchObject({ isDuplicate: false });
    expect(await ingestArticle(context, plainArticle(`\n${spoken.replaceAll(' ', '  ')}\n`))).toMatchObject({
      isDuplicate: true,
    });
    expect(await ingestArticle(context, plainArticle(' \n '))).toEqual({ problem: 'holds no text' });
  });

  it('keeps the text unit for unit, so that the quotes stand where they stand', async () => {
    const context = contextOf(await open());
    const text = `\ufeff  😀 Boats\r\n\r\n${spoken}\u00a0\n`;
    await ingestArticle(context, plainArticle(text));
    const [article] = await context.database.query<{ text: string }>('SELECT text FROM article');
    expect(article!.text).toBe(text);
    const [quote] = await context.database.query<{ text: string; start: number; end: number }>(
      'SELECT text, start, "end" FROM quote',
    );
    expect(text.slice(quote!.start, quote!.end)).toBe(quote!.text);
  });

  it('takes what a feed calls its articles for their names, unless it calls several the same', async () => {
    const database = await open();
    const web = webOf({
      'https://shiraa.example/rss': itemsOf(
        item({ link: 'https://shiraa.example/a', guid: 'one' }),
        item({ link: 'https://shiraa.example/b', guid: 'all' }),
        item({ link: 'https://shiraa.example/c', guid: 'all' }),
      ),
      'https://www.shiraa.example/later': itemsOf(item({ link: 'http://shiraa.example/b/amp/', guid: 'new' })),
    });
    const context = contextOf(database, web);
    const first = await ingestSources(context, ['https://shiraa.example/rss'], SILENT);
    expect(first).toMatchObject({ articles: 3, duplicates: 0, failed: 0 });
    const moved = webOf({
      'https://shiraa.example/rss': itemsOf(item({ link: 'https://shiraa.example/a-moved', guid: 'one' })),
    });
    for (const [known, address] of [
      [moved, 'https://shiraa.example/rss'],
      [web, 'https://www.shiraa.example/later'],
    ] as const)
      expect(await ingestSources(contextOf(database, known), [address], SILENT)).toMatchObject({
        articles: 0,
        duplicates: 1,
      });
  });

  it('keeps the feed’s words where what is behind them is no page', async () => {
    const database = await open();
    const web = webOf({
      'https://shiraa.example/rss': feedOf('https://shiraa.example/report.pdf'),
      'https://shiraa.example/report.pdf': Buffer.from(`%PDF-1.7 ${spoken.repeat(40)}`),
    });
    await ingestSources(contextOf(database, web), ['https://shiraa.example/rss'], SILENT);
    expect(await database.query('SELECT text FROM article')).toEqual([{ text: 'قال السواحلي إن الخبر قصير.' }]);
  });

  it('keeps the feed’s words where the page is behind a paywall, and takes no such page for an article', async () => {
    const database = await open();
    const locked = Buffer.from(
      `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script></head><body><article><p>${spoken}</p></article></body></html>`,
    );
    const web = webOf({
      'https://shiraa.example/rss': feedOf('https://shiraa.example/locked'),
      'https://shiraa.example/locked': locked,
    });
    const failed: string[] = [];
    const sources = ['https://shiraa.example/rss', 'https://shiraa.example/locked'];
    const summary = await ingestSources(contextOf(database, web), sources, {
      expect: () => {},
      done: () => {},
      failed: (where, problem) => failed.push(`${where}: ${problem}`),
    });
    expect(summary).toMatchObject({ articles: 1, failed: 1 });
    expect(failed).toEqual(['https://shiraa.example/locked: the article is for subscribers']);
    const [article] = await database.query<{ text: string }>('SELECT text FROM article');
    expect(article!.text).toBe('قال السواحلي إن الخبر قصير.');
  });

  it('reads the page behind a teaser, keeps the feed’s words where the page fails, and tells what it could not read', async () => {
    const database = await open();
    const page = readFileSync(fixture('pages/arabic-story.html'));
    const web = webOf({
      'https://shiraa.example/rss': feedOf('https://shiraa.example/akhbar/khatt-jadid/', 'https://shiraa.example/gone'),
      'https://shiraa.example/akhbar/khatt-jadid/': page,
      'https://shiraa.example/report.pdf': Buffer.from('%PDF-1.7'),
    });
    const failed: string[] = [];
    const sources = ['https://shiraa.example/rss', 'https://shiraa.example/report.pdf', 'https://shiraa.example/none'];
    const summary = await ingestSources(contextOf(database, web), sources, {
      expect: () => {},
      done: () => {},
      failed: (where, problem) => failed.push(`${where}: ${problem}`),
    });
    expect(summary).toMatchObject({ articles: 2, duplicates: 0, failed: 2 });
    expect(failed).toEqual([
      'https://shiraa.example/report.pdf: is neither a page nor a feed',
      'https://shiraa.example/none: the server answered 404',
    ]);
    const articles = await database.query('SELECT url, title, byline FROM article ORDER BY url');
    expect(articles).toEqual([
      {
        url: 'https://shiraa.example/akhbar/khatt-jadid',
        title: 'وزير الموانئ يعلن خط ملاحة جديدا مع تونس',
        byline: 'ليلى البحري',
      },
      { url: 'https://shiraa.example/gone', title: 'عنوان', byline: null },
    ]);
  });

  it('does the same as a command', async () => {
    const database = await open();
    const { folder, remove } = temporaryFolder();
    const files = ['feeds/rss.xml', 'feeds/atom.xml', 'feeds/feed.json', 'pages'].map(fixture);
    try {
      const run = () => runQawl(['ingest', '--database', database.url, ...files], { folder });
      const first = await run();
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(first.stdout)).toMatchObject({ articles: 5, duplicates: 0 });
      expect(JSON.parse((await run()).stdout)).toMatchObject({ articles: 0, quotes: 0, duplicates: 5 });
    } finally {
      remove();
    }
  });
});

function contextOf(database: Database, web: WebFetcher | null = null): IngestContext {
  return { database, web, readers: readersHere(), now: () => NOW, describe: String };
}

/** A web of a few addresses; all others answer 404. */
function webOf(pages: Record<string, Uint8Array>): WebFetcher {
  const fetch = async (url: string) => {
    const body = pages[url];
    if (body === undefined) return trouble(url, 'HTTP_404', 'the server answered 404');
    return { url, movedTo: null, contentType: null, etag: null, lastModified: null, body };
  };
  return {
    fetch,
    fetchFeed: fetch,
    fetchPage: fetch,
    post: async (url) => trouble(url, 'REFUSED', 'nothing is sent'),
    close: async () => {},
  };
}

function feedOf(...links: string[]): Uint8Array {
  return itemsOf(...links.map((link) => item({ link })));
}

function item({ link, guid }: { link: string; guid?: string }): string {
  const name = guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`;
  return `<item><title>عنوان</title><link>${link}</link>${name}<description>قال السواحلي إن الخبر قصير.</description></item>`;
}

function itemsOf(...items: string[]): Uint8Array {
  return Buffer.from(`<rss version="2.0"><channel><title>الشراع</title>${items.join('')}</channel></rss>`);
}

const SILENT = { expect: () => {}, done: () => {}, failed: () => {} };
