import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseOpml, writeOpml } from '../../src/feeds/opml.ts';
import { parseFeed } from '../../src/feeds/parse.ts';

const WIRE = `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Wire</title>
<item><title>The first story</title><link>https://wire.example/1</link></item>
<item><title>The second story</title><link>https://wire.example/2</link></item>
</channel></rss>
`;

describe('reading feeds', () => {
  it('reads RSS: links made absolute, titles without markup, dates in UTC, null for a date that is none', async () => {
    expect(await parseFeed(fixture('rss.xml'), { baseUrl: 'https://courier.example/rss' })).toEqual({
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
          updated: null,
          author: 'Ines Calder',
          summary: 'The minister spoke after the talks.',
          content: expect.stringContaining('we keep our boats'),
        },
        {
          id: 'https://courier.example/2025/03/rain',
          title: 'Rain expected',
          link: 'https://courier.example/2025/03/rain',
          published: null,
          updated: null,
          author: null,
          summary: 'It will rain, forecaster Lia Broom said.',
          content: null,
        },
      ],
      sitemaps: [],
    });
  });

  it('reads Atom: the base of its own, a title with a sign that begins no tag', async () => {
    const feed = await parseFeed(fixture('atom.xml'));
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

  it('reads JSON Feed: the id is the link where it is an address', async () => {
    const feed = await parseFeed(fixture('feed.json'));
    expect('entries' in feed && feed.entries[0]).toMatchObject({
      link: 'https://marfa.example/akhbar/7',
      published: '2025-05-06T04:08:09.000Z',
    });
  });

  it('reads a feed that declares UTF-8 and sends windows-1256', async () => {
    const [before, after] =
      '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>|</title></channel></rss>'.split('|');
    const words = Buffer.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1]);
    expect(await parseFeed(Buffer.concat([Buffer.from(before!), words, Buffer.from(after!)]))).toMatchObject({
      title: 'الخبر',
    });
  });

  it('reads RDF, the Media module, and links relative to the site', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://tide.example/"><title>Tide</title><link>https://tide.example/</link></channel>
      <item rdf:about="https://tide.example/9"><title>Ebb</title><link>/9</link><dc:date>2025-03-04T09:15+02:00</dc:date><dc:creator>Noor Lind</dc:creator></item></rdf:RDF>`;
    expect(await parseFeed(rdf)).toMatchObject({
      format: 'rdf',
      entries: [{ link: 'https://tide.example/9', published: '2025-03-04T07:15:00.000Z', author: 'Noor Lind' }],
    });
    const media = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>T</title><item>
      <media:group><media:title>Storm</media:title><media:content url="https://tide.example/s.mp4"><media:description>At sea</media:description></media:content></media:group></item></channel></rss>`;
    expect(await parseFeed(media)).toMatchObject({ entries: [{ title: 'Storm', summary: 'At sea' }] });
  });

  it('reads titles that are packed as base64 or escaped twice, and text that is no HTML', async () => {
    const packed = Buffer.from('Fares <b>rise</b> again').toString('base64');
    expect(
      await parseFeed(
        `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="base64">\n${packed}\n</title><entry><title type="application/octet-stream">${packed}</title></entry></feed>`,
      ),
    ).toMatchObject({ title: 'Fares rise again', entries: [{ title: 'Fares rise again' }] });
    expect(
      await parseFeed(
        '<rss version="2.0"><channel><title>Bread &amp;amp; fish &amp;#8212; daily</title></channel></rss>',
      ),
    ).toMatchObject({ title: 'Bread & fish — daily' });
    expect(
      await parseFeed(
        '<rss version="2.0"><channel><title>ا&lt;b&gt;لخب&lt;/b&gt;ز&lt;br/&gt;اليوم</title></channel></rss>',
      ),
    ).toMatchObject({ title: 'الخبز اليوم' });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', content_text: '5 < 6\nyes' }],
    };
    expect(await parseFeed(JSON.stringify(json))).toMatchObject({ entries: [{ content: '5 &lt; 6<br>yes' }] });
  });

  it.each([
    ['a warning of PHP before it', `Warning: Undefined index in /srv/rss.php on line 3\n${WIRE}`, 2],
    ['a prefix on all of its elements', WIRE.replace(/<(\/?)(?=\w)/g, '<$1r:').replace('<?r:', '<?'), 2],
    ['an end that is missing', WIRE.slice(0, WIRE.indexOf('second story')), 1],
    ['its last sign missing', WIRE.trim().slice(0, -1), 2],
    ['characters that XML forbids', WIRE.replace('first', 'fi\u0001rst\u000b'), 2],
    ['signs that are not escaped', WIRE.replace('first', 'first & 5 < 6'), 2],
    [
      'tags that cross one another',
      WIRE.replace('<link>https://wire.example/1</link>', '<description><i>Words</description></i>'),
      2,
    ],
  ])('reads a feed with %s', async (_, content, entryCount) => {
    const feed = await parseFeed(content);
    expect('entries' in feed && feed.entries).toHaveLength(entryCount);
    expect('entries' in feed && feed.entries[0]!.title).toMatch(/first/);
  });

  it('expands no entity and reads no other file', async () => {
    const feed = (type: string) =>
      `<?xml version="1.0"?><!DOCTYPE rss [${type}]><rss version="2.0"><channel><title>T</title><item><title>&x;</title></item></channel></rss>`;
    for (const type of ['<!ENTITY x "swollen">', '<!ENTITY x SYSTEM "file:///etc/hostname">'])
      expect(await parseFeed(feed(type))).toMatchObject({ title: 'T', entries: [{ title: '&x;' }] });
  });

  it('reads no more than five thousand entries, and no tag without end', async () => {
    const many = await parseFeed(
      `<rss version="2.0"><channel><title>T</title>${'<item><title>x</title></item>'.repeat(5_010)}</channel></rss>`,
    );
    expect('entries' in many && many.entries).toHaveLength(5_000);
    expect(await parseFeed(`<rss ${'a="1" '.repeat(50_000)}><channel></channel></rss>`)).toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  it('reads sitemaps, packed ones too: pages, what a news sitemap tells of them, and further sitemaps', async () => {
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://marfa.example/a?b=1&amp;c=2</loc><lastmod>2025-03-05</lastmod><n:news><n:publication><n:name>المرفأ</n:name><n:language>ar</n:language></n:publication>
      <n:publication_date>2025-03-04T09:15:00+02:00</n:publication_date><n:title>السفن تعود</n:title></n:news></url><url><loc>javascript:x</loc></url></urlset>`;
    expect(await parseFeed(gzipSync(sitemap))).toEqual({
      format: 'sitemap',
      title: 'المرفأ',
      link: null,
      language: 'ar',
      entries: [
        {
          id: 'https://marfa.example/a?b=1&c=2',
          title: 'السفن تعود',
          link: 'https://marfa.example/a?b=1&c=2',
          published: '2025-03-04T07:15:00.000Z',
          updated: '2025-03-05T00:00:00.000Z',
          author: null,
          summary: null,
          content: null,
        },
      ],
      sitemaps: [],
    });
    const index = '<sitemapindex><sitemap><loc>https://marfa.example/news.xml</loc></sitemap></sitemapindex>';
    expect(await parseFeed(index)).toMatchObject({ entries: [], sitemaps: ['https://marfa.example/news.xml'] });
  });

  it('keeps no link that would run or read something', async () => {
    const feed = await parseFeed(
      '<rss version="2.0"><channel><title>T</title><item><title>I</title><link>javascript:alert(1)</link></item></channel></rss>',
    );
    expect('entries' in feed && feed.entries[0]!.link).toBeNull();
  });

  it.each(['', 'no feed', '<html><body>page</body></html>', '{"a":1}', '<rss'])(
    'says of %j that it is no feed',
    async (content) => {
      expect(await parseFeed(content)).toEqual({ code: 'NOT_A_FEED', problem: 'not a feed that can be read' });
    },
  );

  it('finds each subscription of an OPML file once, in order, on the web only', async () => {
    expect(parseOpml(fixture('subscriptions.opml'))).toEqual({
      feeds: [
        { url: 'https://courier.example/rss', title: 'Courier', folder: 'Wires' },
        { url: 'https://gazette.example/fil/atom.xml', title: 'Gazette', folder: 'Wires/Nested' },
      ],
    });
    expect(parseOpml(Buffer.from('<html></html>'))).toHaveProperty('problem');
  });

  it('writes subscriptions as OPML that it reads as they were', () => {
    const feeds = [
      { url: 'https://a.example/rss?x=1&y=2', title: 'A & <B>', folder: null, siteUrl: 'https://a.example/' },
      { url: 'https://b.example/rss', title: 'شراع', folder: 'Africa/المغرب', siteUrl: null },
      { url: 'https://c.example/rss', title: 'C', folder: 'Africa', siteUrl: null },
      { url: 'https://d.example/rss', title: 'D', folder: 'Africa/المغرب', siteUrl: null },
    ];
    const again = parseOpml(Buffer.from(writeOpml(feeds)));
    const order = [0, 1, 3, 2].map((index) => ({ ...feeds[index], siteUrl: undefined }));
    expect(again).toMatchObject({ feeds: order.map(({ url, title, folder }) => ({ url, title, folder })) });
  });
});

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/feeds/${name}`, import.meta.url));
}
