import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseOpml } from '../../src/feeds/opml.ts';
import { parseFeed } from '../../src/feeds/parse.ts';

describe('reading feeds', () => {
  it('reads RSS: links made absolute, titles without markup, dates in UTC, null for a date that is none', () => {
    expect(parseFeed(fixture('rss.xml'), { baseUrl: 'https://courier.example/rss' })).toEqual({
      format: 'rss',
      title: 'Harbour Courier & Post',
      link: 'https://courier.example/',
      language: 'en',
      entries: [
        {
          id: 'courier-1041',
          title: 'Minister defends fishing accord',
          link: 'https://courier.example/2025/03/fishing-accord?utm_source=rss',
          published: '2025-03-04T07:15:00.000Z',
          author: 'Ines Calder',
          summary: 'The minister spoke after the talks.',
          content: expect.stringContaining('we keep our boats'),
        },
        {
          id: 'https://courier.example/2025/03/rain',
          title: 'Rain expected',
          link: 'https://courier.example/2025/03/rain',
          published: null,
          author: null,
          summary: 'It will rain, forecaster Lia Broom said.',
          content: null,
        },
      ],
    });
  });

  it('reads Atom: the base of its own, a title with a sign that begins no tag', () => {
    const feed = parseFeed(fixture('atom.xml'));
    expect(feed).toMatchObject({
      format: 'atom',
      language: 'fr',
      link: 'https://gazette.example/',
      title: 'La Gazette des Deux Rives',
    });
    expect('entries' in feed && feed.entries[0]).toMatchObject({
      title: 'Prix < 5 francs : la ministre répond',
      link: 'https://gazette.example/fil/prix-du-pain',
      published: '2025-04-02T03:30:00.000Z',
      author: 'Odile Marchal',
    });
  });

  it('reads JSON Feed: the id is the link where it is an address', () => {
    const feed = parseFeed(fixture('feed.json'));
    expect('entries' in feed && feed.entries[0]).toMatchObject({
      link: 'https://marfa.example/akhbar/7',
      published: '2025-05-06T04:08:09.000Z',
    });
  });

  it('reads a feed that declares UTF-8 and sends windows-1256', () => {
    const [before, after] =
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>|</title></channel></rss>'.split('|');
    const words = Buffer.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1]);
    expect(parseFeed(Buffer.concat([Buffer.from(before!), words, Buffer.from(after!)]))).toMatchObject({
      title: 'الخبر',
    });
  });

  it('keeps no link that would run or read something', () => {
    const feed = parseFeed(
      '<rss version="2.0"><channel><title>T</title><item><title>I</title><link>javascript:alert(1)</link></item></channel></rss>',
    );
    expect('entries' in feed && feed.entries[0]!.link).toBeNull();
  });

  it.each(['', 'no feed', '<html><body>page</body></html>', '{"a":1}', '<rss'])(
    'says of %j that it is no feed',
    (content) => {
      expect(parseFeed(content)).toEqual({ problem: expect.stringMatching(/^not a feed/) });
    },
  );

  it('finds each subscription of an OPML file once, in order, on the web only', () => {
    expect(parseOpml(fixture('subscriptions.opml'))).toEqual({
      feeds: ['https://courier.example/rss', 'https://gazette.example/fil/atom.xml'],
    });
    expect(parseOpml(Buffer.from('<html></html>'))).toHaveProperty('problem');
  });
});

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
}
