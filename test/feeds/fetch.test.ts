import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/feeds/connect.ts';
import { type FetchOptions, webFetcher } from '../../src/feeds/fetch.ts';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

describe('fetching from the web', () => {
  it('gets the body, its type and where it was found after redirects', async () => {
    const site = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(`by ${request.headers['user-agent']}`);
    });
    const found = await fetchFrom(`${site.url}/old`, { allowed: [site.host], contact: 'desk@news.example' });
    expect(found).toMatchObject({ url: `${site.url}/new`, contentType: 'text/html; charset=utf-8' });
    expect('body' in found && Buffer.from(found.body).toString()).toBe('by Qawl/0.1 (news quotes; desk@news.example)');
  });

  it('refuses the loopback unless it is allowed, and asks nothing of it', async () => {
    let asked = 0;
    const site = await serve((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    expect(await fetchFrom(site.url, {})).toMatchObject({ code: 'REFUSED' });
    expect(asked).toBe(0);
  });

  it('refuses a name that leads to a private address, although another of its addresses is public', async () => {
    const resolve: Resolve = (_name, _options, callback) =>
      callback(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ]);
    expect(await fetchFrom('http://rebind.example/', { resolve })).toEqual({
      url: 'http://rebind.example/',
      code: 'REFUSED',
      problem: 'rebind.example leads to 10.0.0.7, which is not a public address',
    });
  });

  it('refuses a redirect to a private address, a port that is none of the web, or another scheme', async () => {
    for (const location of [
      'http://127.0.0.1:1/',
      'http://[::ffff:127.0.0.1]/',
      'http://news.example:22/',
      'file:///etc/hosts',
      'gopher://x/',
    ]) {
      const site = await serve((_request, response) => response.writeHead(302, { location }).end());
      expect(await fetchFrom(site.url, { allowed: [site.host] })).toMatchObject({ code: 'REFUSED' });
    }
  });

  it('follows five redirects and not a sixth', async () => {
    const site = await serve((request, response) => {
      const left = Number(request.url!.slice(1));
      if (left > 0) response.writeHead(307, { location: `/${left - 1}` }).end();
      else response.end('there');
    });
    expect(await fetchFrom(`${site.url}/5`, { allowed: [site.host] })).toHaveProperty('body');
    expect(await fetchFrom(`${site.url}/6`, { allowed: [site.host] })).toMatchObject({ code: 'TOO_MANY_REDIRECTS' });
  });

  it('counts the bytes that come out of the compression', async () => {
    const site = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000, 'a')));
    });
    expect(await fetchFrom(site.url, { allowed: [site.host], bytes: 1_000_000 })).toMatchObject({ code: 'TOO_LARGE' });
    expect(await fetchFrom(site.url, { allowed: [site.host], bytes: 4_000_000 })).toHaveProperty('body');
  });

  it('gives up on a server that never ends its answer', async () => {
    const site = await serve((_request, response) => {
      response.write('and so on');
    });
    expect(await fetchFrom(site.url, { allowed: [site.host], milliseconds: 200 })).toMatchObject({ code: 'TIMEOUT' });
  });

  it('says what the server answered, and where nobody answers', async () => {
    const site = await serve((_request, response) => response.writeHead(404).end());
    expect(await fetchFrom(site.url, { allowed: [site.host] })).toMatchObject({
      code: 'HTTP_404',
      problem: 'the server answered 404',
    });
    await closing.splice(0)[0]!();
    expect(await fetchFrom(site.url, { allowed: [site.host] })).toMatchObject({ code: 'UNREACHABLE' });
    expect(await fetchFrom('not an address', {})).toMatchObject({ code: 'NOT_AN_ADDRESS' });
  });
});

async function fetchFrom(address: string, options: FetchOptions) {
  const web = webFetcher(options);
  try {
    return await web.fetch(address);
  } finally {
    await web.close();
  }
}

async function serve(listener: RequestListener): Promise<{ url: string; host: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host };
}
