import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback with feeds and pages that a test may change; what it does not have is 404. It answers a known version with 304. */
export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const path = request.url!;
    asked.push(path);
    for (const wake of waiting) wake();
    const { status = 200, headers = {}, body = '' } = answers.get(path) ?? { status: 404 };
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}`;
  return {
    host,
    url,
    asked,
    answer: (path, answer) => answers.set(path, answer),
    async untilAsked(count) {
      while (asked.length < count) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
        });
        waiting.clear();
      }
    },
    publish(path, stories, { title = `Wire ${path}`, etag }: { title?: string; etag?: string } = {}) {
      const items = stories.map(
        (story) =>
          `<item><title>Story ${story}</title><link>${url}${path}/${story}</link><description>${wordsOf(story)}</description></item>`,
      );
      const headers = { 'content-type': 'application/rss+xml', ...(etag === undefined ? {} : { etag }) };
      const head = `<title>${title}</title><link>${url}/</link><language>en</language>`;
      answers.set(path, {
        headers,
        body: `<rss version="2.0"><channel>${head}${items.join('')}</channel></rss>`,
      });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Longer than a teaser, so that no page is asked for; with one quote. */
function wordsOf(story: string): string {
  const filler = `The harbour of ${story} has many boats, and the boats have many sails. `.repeat(14);
  return `Minister Tomas Arvel said: “Morocco keeps the waters of ${story} and we keep our boats.” ${filler}`;
}

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface FeedServer {
  host: string;
  url: string;
  /** Paths, in the order in which they were asked for. */
  asked: string[];
  answer(path: string, answer: Answer): void;
  /** Waits until so many questions have come. */
  untilAsked(count: number): Promise<void>;
  /** An RSS feed of stories that each stand below its path. */
  publish(path: string, stories: string[], options?: { title?: string; etag?: string }): void;
  close(): Promise<void>;
}
