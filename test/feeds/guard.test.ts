import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/feeds/connect.ts';
import { type FetchOptions, type WebFetcher, webFetcher } from '../../src/feeds/fetch.ts';
import { type FaultServer, startFaultServer } from './faultServer.ts';

let site: FaultServer;
let proxy: { url: string; asked: string[]; close: () => Promise<void> };

beforeAll(async () => {
  site = await startFaultServer();
  proxy = await startProxy();
});

beforeEach(() => {
  site.asked.length = 0;
  proxy.asked.length = 0;
});

afterAll(async () => {
  await site.close();
  await proxy.close();
});

describe('which addresses are asked', () => {
  it('asks nothing of the loopback unless it is allowed', async () => {
    expect(await withWeb((web) => web.fetch(site.url))).toMatchObject({ code: 'REFUSED' });
    expect(await withWeb((web) => web.post(site.url, { headers: {}, body: '' }))).toMatchObject({ code: 'REFUSED' });
    expect(site.asked).toHaveLength(0);
  });

  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['a private one behind a public one', '93.184.215.14', '10.0.0.7'],
    ['the keeper of a cloud', '169.254.169.254'],
    ['a mapped one', '::ffff:192.168.0.1'],
    ['one that NAT64 translates', '64:ff9b::7f00:1'],
    ['one of 6to4', '2002:7f00:1::1'],
    ['one of the own network', 'fd00::1'],
    ['everybody', '224.0.0.1'],
    ['nobody', '0.0.0.0'],
  ])('refuses a name that leads to %s', async (_, ...addresses) => {
    const answer = await withWeb((web) => web.fetch('http://rebind.example/'), { resolve: answering(addresses) });
    expect(answer).toMatchObject({ code: 'REFUSED', problem: expect.stringMatching(/^rebind\.example leads to /) });
  });

  it('asks DNS once: what is checked is what is connected to', async () => {
    const port = new URL(site.url).port;
    let count = 0;
    const resolve: Resolve = (name, options, callback) => {
      count += 1;
      answering(['127.0.0.1'])(name, options, callback);
    };
    const fetched = withWeb((web) => web.fetch(`http://wire.example:${port}/page`), {
      allowed: [`wire.example:${port}`],
      resolve,
    });
    expect(await fetched).toHaveProperty('body');
    expect(count).toBe(1);
  });

  it.each([
    'http://127.0.0.1:1/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://rebind.example/',
    'http://news.example:22/',
    'file:///etc/hosts',
    'gopher://x/',
  ])('refuses a redirect to %s', async (target) => {
    const answer = await withWeb((web) => web.fetch(`${site.url}/to/${encodeURIComponent(target)}`), {
      allowed: [site.host],
      resolve: answering(['10.0.0.7']),
    });
    expect(answer).toMatchObject({ url: `${site.url}/to/${encodeURIComponent(target)}`, code: 'REFUSED' });
    expect(site.asked).toHaveLength(1);
  });

  it('sends no password to whoever stands at an address', async () => {
    await withWeb((web) => web.fetch(`${site.url.replace('//', '//desk:word@')}/page`), { allowed: [site.host] });
    expect(site.asked[0]!.headers).not.toHaveProperty('authorization');
  });
});

describe('robots.txt', () => {
  it('keeps programs from pages that a feed names, on redirects too, and nobody from what a person names', async () => {
    const robots = 'User-agent: *\nAllow: /\n\nUser-agent: qawl\nDisallow: /private\nAllow: /private/press$';
    const { host, url, asked, close } = await startSite({
      '/robots.txt': { status: 200, body: robots },
      '/private/story': { status: 200, body: 'private' },
      '/private/press': { status: 200, body: 'press' },
      '/short': { status: 302, location: '/private/story' },
    });
    await withWeb(
      async (web) => {
        expect(await web.fetchPage(`${url}/private/story`)).toMatchObject({
          code: 'ROBOTS',
          problem: 'its robots.txt asks programs not to read it',
        });
        expect(await web.fetchPage(`${url}/short`)).toMatchObject({ url: `${url}/short`, code: 'ROBOTS' });
        expect(await web.fetchPage(`${url}/private/press`)).toHaveProperty('body');
        expect(await web.fetch(`${url}/private/story`)).toHaveProperty('body');
      },
      { allowed: [host] },
    );
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1);
    await close();
  });

  it('is nobody where there is none, and a no where the server fails, until it is asked again', async () => {
    const pages = { '/robots.txt': { status: 404, body: '' }, '/story': { status: 200, body: 'story' } };
    const { host, url, asked, close } = await startSite(pages);
    let clock = 0;
    await withWeb(
      async (web) => {
        expect(await web.fetchPage(`${url}/story`)).toHaveProperty('body');
        pages['/robots.txt'].status = 503;
        clock = 13 * 3_600_000;
        expect(await web.fetchPage(`${url}/story`)).toMatchObject({
          code: 'ROBOTS',
          problem: 'its robots.txt could not be asked: the server answered 503, it is busy or under repair',
        });
        expect(await web.fetchPage(`${url}/story`)).toMatchObject({ code: 'ROBOTS' });
        pages['/robots.txt'].status = 404;
        clock += 11 * 60_000;
        expect(await web.fetchPage(`${url}/story`)).toHaveProperty('body');
      },
      { allowed: [host], now: () => clock },
    );
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(3);
    await close();
  });
});

describe('a proxy', () => {
  const resolve: Resolve = (_name, _options, callback) =>
    callback(Object.assign(new Error('no names of the web in here'), { code: 'ENOTFOUND' }), []);

  it('is asked for http pages, and for a tunnel to https ones', async () => {
    const proxies = { http: proxy.url, https: proxy.url };
    const page = await withWeb((web) => web.fetch('http://news.example/story'), { proxies, resolve });
    expect('body' in page && Buffer.from(page.body).toString()).toBe('from the proxy');
    await withWeb((web) => web.fetch('https://news.example/story'), { proxies, resolve });
    expect(proxy.asked).toEqual(['GET http://news.example/story', 'CONNECT news.example:443']);
  });

  it('is asked neither for private addresses and names that lead to them, nor for hosts of our own', async () => {
    const proxies = { http: proxy.url, https: proxy.url };
    for (const address of ['http://10.0.0.7/', 'http://[::1]/', 'http://db.internal/', 'https://rebind.example/']) {
      const answer = await withWeb((web) => web.fetch(address), { proxies, resolve: answering(['10.0.0.7']) });
      expect(answer).toMatchObject({ code: 'REFUSED' });
    }
    expect(await withWeb((web) => web.fetch(`${site.url}/page`), { proxies, allowed: [site.host] })).toHaveProperty(
      'body',
    );
    expect(proxy.asked).toEqual([]);
  });
});

function answering(addresses: string[]): Resolve {
  return (_name, _options, callback) =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
}

async function withWeb<Result>(work: (web: WebFetcher) => Promise<Result>, options: FetchOptions = {}) {
  const web = webFetcher(options);
  try {
    return await work(web);
  } finally {
    await web.close();
  }
}

async function startSite(pages: Record<string, { status: number; body?: string; location?: string }>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const { status, body = '', location } = pages[request.url!] ?? { status: 404 };
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  const { host, close } = await listen(server);
  return { host, url: `http://${host}`, asked, close };
}

/** A proxy that answers http requests itself and opens tunnels that lead nowhere. */
async function startProxy() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('from the proxy');
  });
  server.on('connect', (request, socket) => {
    asked.push(`${request.method} ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const { host, close } = await listen(server);
  return { url: `http://${host}`, asked, close };
}

async function listen(server: Server) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
