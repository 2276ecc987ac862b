import { afterEach, describe, expect, it } from 'vitest';
import { openReaders, type ReaderOptions, type Readers } from '../../src/readers/open.ts';

const open: Readers[] = [];

afterEach(async () => {
  for (const readers of open.splice(0)) await readers.close();
});

describe('readers in threads', () => {
  it('read feeds, their entries, and pages', async () => {
    const readers = start({ worker: new URL('../../dist/src/readers/worker.js', import.meta.url) });
    const xml =
      '<rss version="2.0"><channel><title>Wire</title><item><link>https://wire.example/1</link><description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</description></item></channel></rss>';
    const feed = await readers.readFeed(found(xml));
    if ('problem' in feed) throw new Error(feed.problem);
    expect(feed).toMatchObject({ format: 'rss', entries: [{ link: 'https://wire.example/1' }] });
    expect(await readers.readEntries(feed, feed.entries)).toMatchObject([
      { article: { text: 'One\n\nTwo', sourceName: 'Wire' }, found: null },
    ]);
    expect(
      await readers.readPage(
        found('<html><head><meta property="og:title" content="T"></head><body><p>Words</p></body></html>'),
      ),
    ).toMatchObject({ title: 'T' });
    expect(await readers.readFeed(found('no feed'))).toMatchObject({ code: 'NOT_A_FEED' });
  });

  it('are ended when they take too long or too much memory, and others read on', async () => {
    const readers = start({ worker: STUCK, milliseconds: 2_000, megabytes: 32 });
    const [stuck, greedy, polite] = await Promise.all(
      ['stuck', 'greedy', 'polite'].map((contentType) => readers.readFeed({ ...found(''), contentType })),
    );
    expect(stuck).toEqual({ code: 'TOO_SLOW', problem: 'reading it takes more than 2 seconds' });
    expect(greedy).toEqual({ code: 'TOO_MUCH_MEMORY', problem: 'reading it takes too much memory' });
    expect(polite).toEqual({ title: 'polite' });
  });

  it('are not even given what is larger than anything that is read', async () => {
    const readers = start({ worker: STUCK });
    const bytes = new Uint8Array(16 * 1024 * 1024);
    expect(await readers.readPage({ ...found(''), bytes })).toMatchObject({ code: 'TOO_LARGE' });
  });
});

const STUCK = new URL('../fixtures/readers/stuck.js', import.meta.url);

function start(options: ReaderOptions): Readers {
  const readers = openReaders(options);
  open.push(readers);
  return readers;
}

function found(words: string) {
  return { bytes: Buffer.from(words), contentType: null, url: null };
}
