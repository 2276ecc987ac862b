import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LANGUAGES } from './corpus.ts';
import { newsText } from './newsTexts.ts';

/**
 * A server on loopback with invented feeds of invented articles, each feed a host of its own by name. `hasPages`: feeds give teasers,
 * and the articles stand on pages; else feeds give them whole.
 */
export async function startNewsServer({ feeds, articles, hasPages }: News): Promise<NewsServer> {
  const each = Math.ceil(articles / feeds);
  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url!, `http://${request.headers.host}`);
    const feed = Number(/^outlet(\d+)\./.exec(hostname)?.[1]);
    const article = Number(/^\/story\/(\d+)$/.exec(pathname)?.[1]);
    if (pathname === '/feed.xml') send(response, 'application/rss+xml', written[feed]!);
    else if (!Number.isNaN(article)) send(response, 'text/html; charset=utf-8', pageOf(article));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = Array.from({ length: feeds }, (_, feed) => `outlet${feed}.example:${port}`);

  function feedOf(feed: number): string {
    const numbers = Array.from({ length: each }, (_, index) => feed * each + index).filter(
      (number) => number < articles,
    );
    const items = numbers.map((number) => {
      const text = textOf(number);
      const content = hasPages ? text.slice(0, 200) : text;
      return `<item><title>Story ${number}</title><link>http://${hosts[feed]}/story/${number}</link><pubDate>${dateOf(number)}</pubDate><description>${escaped(paragraphs(content))}</description></item>`;
    });
    const head = `<title>Outlet ${feed}</title><link>http://${hosts[feed]}/</link>`;
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`;
  }

  // Beforehand, so that writing them takes no time from reading them.
  const written = hosts.map((_, feed) => feedOf(feed));

  return {
    feeds: hosts.map((host) => `http://${host}/feed.xml`),
    hosts,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A page as sites have them: navigation and a footer around the story. */
function pageOf(number: number): string {
  const links = Array.from({ length: 40 }, (_, index) => `<li><a href="/section/${index}">Section ${index}</a></li>`);
  return `<!doctype html><html lang="${languageOf(number)}"><head><title>Story ${number} – Outlet</title><meta property="og:type" content="article"></head><body><nav><ul>${links.join('')}</ul></nav><main><article><h1>Story ${number}</h1>${paragraphs(textOf(number))}</article></main><footer><ul>${links.join('')}</ul></footer></body></html>`;
}

function textOf(number: number): string {
  return newsText(languageOf(number), number);
}

function languageOf(number: number): string {
  return LANGUAGES[number % LANGUAGES.length]!;
}

function dateOf(number: number): string {
  return new Date(Date.UTC(2026, 0) + number * 60_000).toUTCString();
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function send(response: ServerResponse, contentType: string, body: string): void {
  response.writeHead(200, { 'content-type': contentType }).end(body);
}

interface News {
  feeds: number;
  articles: number;
  hasPages: boolean;
}

interface NewsServer {
  /** Addresses of the feeds, whose names only the bench resolves. */
  feeds: string[];
  /** `host:port` of each. */
  hosts: string[];
  close(): Promise<void>;
}
