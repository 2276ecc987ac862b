import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** A server on loopback that does, by the path asked for, what servers of the web do wrong; it counts who connected. */
export async function startFaultServer(): Promise<FaultServer> {
  const asked: IncomingMessage[] = [];
  let connectionCount = 0;
  const server = createServer((request, response) => {
    asked.push(request);
    const [, name, rest] = /^\/([^/?]*)\/?(.*)$/.exec(request.url ?? '') ?? [];
    (FAULTS[name ?? ''] ?? missing)(request, response, rest ?? '');
  });
  server.on('connection', () => {
    connectionCount += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `http://${host}`,
    asked,
    connectionCount: () => connectionCount,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The version of the feed that the server has. */
export const ETAG = '"version-7"';
export const LAST_MODIFIED = 'Tue, 04 Mar 2025 09:15:30 GMT';
export const FEED = '<rss version="2.0"><channel><title>Harbour wire</title></channel></rss>';

const FAULTS: Record<string, Fault> = {
  page: (request, response) => response.end(`read by ${request.headers['user-agent']}`),
  feed: (request, response) => {
    const isKnown = request.headers['if-none-match'] === ETAG;
    response.writeHead(isKnown ? 304 : 200, {
      ...(isKnown ? {} : { etag: ETAG, 'last-modified': LAST_MODIFIED }),
      'content-type': 'text/xml; charset=utf-8',
    });
    response.end(isKnown ? undefined : FEED);
  },
  'wrong-charset': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8' }).end(
      Buffer.concat([
        Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>'),
        // الخبر in windows-1256
        Buffer.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1]),
        Buffer.from('</title></channel></rss>'),
      ]),
    ),
  unasked304: (_request, response) => response.writeHead(304).end(),
  gone: (_request, response) => response.writeHead(410).end('gone'),
  busy: (_request, response, rest) =>
    response.writeHead(429, { 'retry-after': rest === '' ? '120' : decodeURIComponent(rest) }).end(),

  silent: () => {},
  stalls: (_request, response) => response.write('half of'),
  drips: (_request, response) => {
    const drip = setInterval(() => response.write('.'), 10);
    response.on('close', () => clearInterval(drip));
  },
  endless: (_request, response) => {
    const pour = () => {
      while (response.write(Buffer.alloc(65_536, 'x'))) {
        // As much as the socket takes.
      }
    };
    response.on('drain', pour);
    pour();
  },

  bomb: (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(12_000_000))),
  brotlibomb: (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(12_000_000))),
  packed: (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.from('packed words'))),
  brotli: (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.from('packed words'))),
  twice: (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(Buffer.from('words')))),
  unheard: (_request, response) => response.writeHead(200, { 'content-encoding': 'lzma' }).end('words'),
  unpackable: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),

  'length-too-long': raw('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nshort'),
  'length-too-short': raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nwords and more words'),
  'length-huge': (_request, response) => response.writeHead(200, { 'content-length': '999999999999' }).write('x'),
  'headers-huge': raw(`HTTP/1.1 200 OK\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n`),
  'no-http': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  reset: (request) => request.socket.resetAndDestroy(),
  'reset-half-way': (request, response) => {
    response.write('half of', () => request.socket.resetAndDestroy());
  },

  redirects: (_request, response, rest) =>
    Number(rest) > 0
      ? response.writeHead(307, { location: `/redirects/${Number(rest) - 1}` }).end()
      : response.end('at the end'),
  circle: (_request, response) => response.writeHead(302, { location: '/circle' }).end('x'.repeat(100_000)),
  moved: (_request, response) => response.writeHead(301, { location: '/moved-on' }).end(),
  'moved-on': (_request, response) => response.writeHead(308, { location: '/feed#top' }).end(),
  'moved-for-now': (_request, response) => response.writeHead(302, { location: '/moved' }).end(),
  'to-arabic': raw('HTTP/1.1 302 Found\r\nlocation: /page/خبر\r\ncontent-length: 0\r\n\r\n'),
  to: (_request, response, rest) => response.writeHead(302, { location: decodeURIComponent(rest) }).end(),
};

function missing(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}

/** Bytes that no HTTP library would send. */
function raw(words: string): Fault {
  return ({ socket }: { socket: Socket }) => socket.end(words);
}

type Fault = (request: IncomingMessage, response: ServerResponse, rest: string) => unknown;

export interface FaultServer {
  host: string;
  url: string;
  asked: IncomingMessage[];
  connectionCount: () => number;
  close: () => Promise<void>;
}
