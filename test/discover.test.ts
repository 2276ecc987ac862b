import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { feedLinksOn } from '../src/articles/feedLinks.ts';
import { discoverFeed } from '../src/discover.ts';
import { webFetcher } from '../src/feeds/fetch.ts';
import { type FeedServer, startFeedServer } from './feeds/feedServer.ts';
import { readersHere } from './readers.ts';

describe('the feeds that a page names', () => {
  it('are the alternates of its head, wherever the page is, each once', () => {
    const page = `<html><head>
      <link rel="stylesheet" type="text/css" href="/style.css">
      <link rel="alternate" type="application/rss+xml" href="rss?x=1&amp;y=2">
      <LINK REL="Alternate" TYPE="application/atom+xml; charset=utf-8" HREF="https://other.example/atom">
      <link rel="alternate" type="application/rss+xml" href="rss?x=1&amp;y=2">
      <link rel="alternate" type="text/html" hreflang="ar" href="/ar">
      <link rel="alternate" type="application/feed+json" href="http://[wrong">
      <!-- <link rel="alternate" type="application/rss+xml" href="/old"> -->
    </head><body></body></html>`;
    expect(feedLinksOn(page, 'https://news.example/africa/')).toEqual({
      links: ['https://news.example/africa/rss?x=1&y=2', 'https://other.example/atom'],
    });
  });
});

describe('the feed at an address', () => {
  let site: FeedServer;

  beforeEach(async () => {
    site = await startFeedServer();
  });

  afterEach(() => site.close());

  it('is the address itself where that is a feed, at the end of a permanent redirect', async () => {
    site.publish('/wire', ['one'], { title: 'Harbour wire' });
    site.answer('/old', { status: 301, headers: { location: '/wire' } });
    const found = { url: `${site.url}/wire`, title: 'Harbour wire', entryCount: 1 };
    expect(await discover('/wire')).toEqual(found);
    expect(await discover('/old')).toEqual(found);
  });

  it('is the one that the page names, and of several the first that is a feed', async () => {
    const link = (path: string) => `<link rel="alternate" type="application/rss+xml" href="${path}">`;
    site.answer('/', { body: `<html><head>${link('/gone')}${link('/real')}${link('/feed/')}</head></html>` });
    site.publish('/real', ['one']);
    site.publish('/feed/', ['two']);
    expect(await discover('/')).toMatchObject({ url: `${site.url}/real` });
  });

  it('is where feeds mostly stand, when the page names none', async () => {
    site.answer('/news', { body: '<html><body>News</body></html>' });
    site.publish('/rss.xml', ['one']);
    expect(await discover('/news')).toMatchObject({ url: `${site.url}/rss.xml` });
  });

  it('is a problem where there is none, or nothing can be had', async () => {
    site.answer('/news', { body: '<html><body>News</body></html>' });
    expect(await discover('/news')).toMatchObject({ code: 'NO_FEED' });
    expect(await discover('/nothing')).toMatchObject({ code: 'HTTP_404' });
  });

  it('is not looked for any longer where a site takes its time with each answer', async () => {
    site.answer('/news', { body: '<html><body>News</body></html>' });
    site.publish('/rss.xml', ['one']);
    let time = 0;
    const late = () => (time += 15_000);
    expect(await discover('/news', late)).toMatchObject({ code: 'TOO_SLOW' });
  });

  async function discover(path: string, now = Date.now) {
    const web = webFetcher({ allowed: [site.host] });
    try {
      return await discoverFeed({ web, readers: readersHere(), now }, `${site.url}${path}`);
    } finally {
      await web.close();
    }
  }
});
