import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Resolve } from '../../src/feeds/connect.ts';
import { type FetchOptions, type WebFetcher, webFetcher } from '../../src/feeds/fetch.ts';
import { hostQueues } from '../../src/feeds/hosts.ts';
import { parseFeed } from '../../src/feeds/parse.ts';
import { ETAG, type FaultServer, FEED, LAST_MODIFIED, startFaultServer } from './faultServer.ts';

let site: FaultServer;

beforeAll(async () => {
  site = await startFaultServer();
});

beforeEach(() => {
  site.asked.length = 0;
});

afterAll(() => site.close());

describe('fetching from the web', () => {
  it('gets the body, where it was found after redirects, and says who asks and how to reach us', async () => {
    const found = await fetchFrom('/to/%2Fpage', { contact: 'desk@news.example' });
    expect(found).toMatchObject({ url: `${site.url}/page`, movedTo: null, contentType: null });
    expect(wordsOf(found)).toBe('read by Qawl/0.1 (news quotes; desk@news.example)');
  });

  it.each(['packed', 'brotli'])('unpacks an answer: %s', async (path) => {
    expect(wordsOf(await fetchFrom(`/${path}`))).toBe('packed words');
  });

  it('follows an address that is written in Arabic as it is', async () => {
    expect(await fetchFrom('/to-arabic')).toMatchObject({ url: `${site.url}/page/%D8%AE%D8%A8%D8%B1` });
  });

  it('asks only for a newer version of a feed, and hears that there is none', async () => {
    const first = await withWeb((web) => web.fetchFeed(`${site.url}/feed`, { etag: null, lastModified: null }));
    expect(first).toMatchObject({ etag: ETAG, lastModified: LAST_MODIFIED, contentType: 'text/xml; charset=utf-8' });
    expect(wordsOf(first)).toBe(FEED);
    expect(site.asked[0]!.headers).not.toHaveProperty('if-none-match');
    const again = await withWeb((web) =>
      web.fetchFeed(`${site.url}/feed`, { etag: ETAG, lastModified: LAST_MODIFIED }),
    );
    expect(again).toMatchObject({ isUnchanged: true, etag: ETAG, lastModified: LAST_MODIFIED });
    expect(site.asked[1]!.headers['if-modified-since']).toBe(LAST_MODIFIED);
  });

  it('gives the bytes and what was said of them, so that a feed with a false charset can be read', async () => {
    const found = await fetchFrom('/wrong-charset');
    if ('problem' in found) throw new Error(found.problem);
    expect(await parseFeed(found.body, { contentType: found.contentType })).toMatchObject({ title: 'الخبر' });
  });

  it('tells where a feed has moved for good, and not where it is for now', async () => {
    expect(await fetchFrom('/moved')).toMatchObject({ url: `${site.url}/feed`, movedTo: `${site.url}/feed` });
    expect(await fetchFrom('/moved-for-now')).toMatchObject({ url: `${site.url}/feed`, movedTo: null });
  });

  it('hears what the server says besides "here it is": gone, come less often, nothing here', async () => {
    const now = () => Date.parse('2025-03-04T09:00:00Z');
    expect(await fetchFrom('/gone')).toEqual({
      url: `${site.url}/gone`,
      code: 'HTTP_410',
      problem: 'the server answered 410, it is gone for good',
      retryAfterSeconds: null,
    });
    expect(await fetchFrom('/busy')).toMatchObject({ code: 'HTTP_429', retryAfterSeconds: 120 });
    expect(await fetchFrom(`/busy/${encodeURIComponent(LAST_MODIFIED)}`, { now })).toMatchObject({
      retryAfterSeconds: 930,
    });
    expect(await fetchFrom('/busy/soon')).toMatchObject({ code: 'HTTP_429', retryAfterSeconds: null });
    expect(await fetchFrom('/nothing')).toMatchObject({ code: 'HTTP_404' });
    expect(await fetchFrom('/unasked304')).toMatchObject({ code: 'HTTP_304' });
  });

  it.each([
    ['no answer', '/silent', { headersMilliseconds: 100 }, 'TIMEOUT', 'no answer in time'],
    ['an answer that stops', '/stalls', { idleMilliseconds: 100 }, 'TIMEOUT', 'the answer stopped half-way'],
    ['an answer in drops', '/drips', { milliseconds: 200 }, 'TIMEOUT', 'no complete answer in time'],
    ['an answer without end', '/endless', { bytes: 1_000_000 }, 'TOO_LARGE', 'larger than 1000000 bytes'],
    ['a length beyond all limits', '/length-huge', {}, 'TOO_LARGE', 'larger than 15728640 bytes'],
    ['headers without end', '/headers-huge', {}, 'TOO_LARGE', 'the headers of its answer are too long'],
    ['a gzip bomb', '/bomb', {}, 'SWELLS', 'it unpacks to more than 100 times its size'],
    ['a brotli bomb', '/brotlibomb', {}, 'SWELLS', 'it unpacks to more than 100 times its size'],
    ['what unpacks to too much', '/bomb', { ratio: 1e9, bytes: 9e6 }, 'TOO_LARGE', 'larger than 9000000 bytes'],
    ['two packings', '/twice', {}, 'PACKED_WRONGLY', 'packed more than once'],
    ['an unheard-of packing', '/unheard', {}, 'PACKED_WRONGLY', 'packed as lzma, which we cannot unpack'],
    ['a false packing', '/unpackable', {}, 'PACKED_WRONGLY', 'its answer cannot be unpacked'],
    ['a length that is too long', '/length-too-long', {}, 'BROKEN_OFF', 'the answer broke off'],
    ['another protocol', '/no-http', {}, 'BROKEN_OFF', 'what it answers is no HTTP'],
    ['a reset', '/reset', {}, 'BROKEN_OFF', 'the answer broke off'],
    ['a reset half-way', '/reset-half-way', {}, 'BROKEN_OFF', 'the answer broke off'],
    ['six redirects', '/redirects/6', {}, 'TOO_MANY_REDIRECTS', 'it leads on and on: more than 5 redirects'],
    ['redirects in a circle', '/circle', {}, 'TOO_MANY_REDIRECTS', 'it leads on and on: more than 5 redirects'],
  ])('survives %s and says so', async (_, path, limits, code, problem) => {
    expect(await fetchFrom(path, { limits })).toEqual({
      url: `${site.url}${path}`,
      code,
      problem,
      retryAfterSeconds: null,
    });
  });

  it('takes of an answer longer than its length what the length says', async () => {
    expect(wordsOf(await fetchFrom('/length-too-short'))).toBe('words');
  });

  it('follows five redirects', async () => {
    expect(wordsOf(await fetchFrom('/redirects/5'))).toBe('at the end');
  });

  it('says where nobody answers, nobody has the name, no connection comes about, or an address is none', async () => {
    const closed = await startFaultServer();
    await closed.close();
    expect(await withWeb((web) => web.fetch(closed.url), { allowed: [closed.host] })).toMatchObject({
      code: 'UNREACHABLE',
      problem: 'nobody answers there',
    });
    const unknown: Resolve = (_name, _options, callback) =>
      callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), []);
    expect(await withWeb((web) => web.fetch('http://news.example/'), { resolve: unknown })).toMatchObject({
      code: 'NAME_UNKNOWN',
    });
    const limits = { connectMilliseconds: 100 };
    expect(await withWeb((web) => web.fetch('http://news.example/'), { resolve: () => {}, limits })).toMatchObject({
      code: 'TIMEOUT',
      problem: 'no connection in time',
    });
    expect(await withWeb((web) => web.fetch('not an address'))).toMatchObject({ code: 'NOT_AN_ADDRESS' });
  });

  it('opens two connections to a host, however much is asked of it', async () => {
    const before = site.connectionCount();
    await withWeb(async (web) => {
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => web.fetch(`${site.url}/page/${n}`)));
      expect(answers.filter((answer) => 'body' in answer)).toHaveLength(12);
    });
    expect(site.connectionCount() - before).toBe(2);
  });
});

describe('work at hosts', () => {
  it('waits for its turn at its own host only', async () => {
    const queues = hostQueues(2);
    const started: string[] = [];
    const ends: (() => void)[] = [];
    const work = (name: string) => () => {
      started.push(name);
      return new Promise<void>((end) => ends.push(end));
    };
    const all = ['a', 'a', 'a', 'b'].map((host, index) => queues.inTurn(host, work(`${host}${index}`)));
    await settled();
    expect(started).toEqual(['a0', 'a1', 'b3']);
    ends[0]!();
    await all[0];
    await settled();
    expect(started).toEqual(['a0', 'a1', 'b3', 'a2']);
    for (const end of ends) end();
    await Promise.all(all);
  });
});

/** All that is due now has been done. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function fetchFrom(path: string, options: FetchOptions = {}) {
  return withWeb((web) => web.fetch(`${site.url}${path}`), options);
}

async function withWeb<Result>(work: (web: WebFetcher) => Promise<Result>, options: FetchOptions = {}) {
  const web = webFetcher({ allowed: [site.host], ...options });
  try {
    return await work(web);
  } finally {
    await web.close();
  }
}

function wordsOf(answer: object): string | null {
  return 'body' in answer ? Buffer.from(answer.body as Uint8Array).toString() : null;
}
