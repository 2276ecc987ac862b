import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { absoluteLink } from './link.ts';
import { plainTitle } from './title.ts';
import { addressIn, baseOf, first, firstDate, htmlOf, linkOf } from './values.ts';

export function fromRss(feed: RssFeed.Feed<string>, base: string | null): Feed {
  const from = baseOf(feed.xml?.base, base ?? absoluteLink(first(feed.link), null));
  return {
    format: 'rss',
    title: plainTitle(first(feed.title, feed.dc?.titles?.[0])),
    link: absoluteLink(first(feed.link, linkOf(feed.atom?.links)), from),
    language: first(feed.language, feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.guid?.value, item.atom?.id, item.dc?.identifiers?.[0]),
      title: plainTitle(first(item.title, item.dc?.titles?.[0], ...inMedia(item.media, 'title'))),
      link: absoluteLink(
        first(
          item.link,
          linkOf(item.atom?.links),
          item.guid?.isPermaLink === false ? null : addressIn(item.guid?.value),
        ),
        baseOf(item.xml?.base, from),
      ),
      published: firstDate(
        item.pubDate,
        item.dc?.dates?.[0],
        item.dcterms?.issued?.[0],
        item.atom?.published,
        item.atom?.updated,
      ),
      updated: firstDate(item.atom?.updated, item.dcterms?.modified?.[0]),
      author: first(item.authors?.[0]?.name, item.dc?.creators?.[0], item.authors?.[0]?.email, item.itunes?.author),
      summary: first(item.description, ...inMedia(item.media, 'description'), item.itunes?.summary),
      content: first(item.content?.encoded, item.atom?.content?.value),
    })),
    sitemaps: [],
  };
}

export function fromRdf(feed: RdfFeed.Feed<string>, base: string | null): Feed {
  const from = baseOf(feed.xml?.base, base ?? absoluteLink(first(feed.link), null));
  return {
    format: 'rdf',
    title: plainTitle(first(feed.title, feed.dc?.titles?.[0])),
    link: absoluteLink(first(feed.link), from),
    language: first(feed.dc?.languages?.[0]),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.rdf?.about, item.dc?.identifiers?.[0]),
      title: plainTitle(first(item.title, item.dc?.titles?.[0])),
      link: absoluteLink(first(item.link, addressIn(item.rdf?.about)), baseOf(item.xml?.base, from)),
      published: firstDate(item.dc?.dates?.[0], item.dcterms?.issued?.[0]),
      updated: firstDate(item.dcterms?.modified?.[0]),
      author: first(item.dc?.creators?.[0]),
      summary: first(item.description, item.dc?.descriptions?.[0]),
      content: first(item.content?.encoded),
    })),
    sitemaps: [],
  };
}

export function fromAtom(feed: AtomFeed.Feed<string>, base: string | null): Feed {
  const from = baseOf(feed.xml?.base, base);
  return {
    format: 'atom',
    title: plainTitle(first(feed.title?.value), feed.title?.type),
    link: absoluteLink(linkOf(feed.links), from),
    language: first(feed.xml?.lang, feed.dc?.languages?.[0]),
    entries: (feed.entries ?? []).map((entry) => ({
      id: first(entry.id),
      title: plainTitle(first(entry.title?.value), entry.title?.type),
      link: absoluteLink(first(linkOf(entry.links), addressIn(entry.id)), baseOf(entry.xml?.base, from)),
      published: firstDate(entry.published, entry.updated, entry.dc?.dates?.[0]),
      updated: firstDate(entry.updated),
      author: first(
        entry.authors?.[0]?.name,
        entry.source?.authors?.[0]?.name,
        feed.authors?.[0]?.name,
        entry.dc?.creators?.[0],
      ),
      summary: first(entry.summary?.value),
      content: first(entry.content?.value),
    })),
    sitemaps: [],
  };
}

export function fromJson(feed: JsonFeed.Feed<string>, base: string | null): Feed {
  const from = base ?? feed.feed_url ?? null;
  return {
    format: 'json',
    title: plainTitle(first(feed.title), 'text'),
    link: absoluteLink(first(feed.home_page_url), from),
    language: first(feed.language),
    entries: (feed.items ?? []).map((item) => ({
      id: first(item.id),
      title: plainTitle(first(item.title), 'text'),
      link: absoluteLink(first(item.url, item.external_url, addressIn(item.id)), from),
      published: firstDate(item.date_published, item.date_modified),
      updated: firstDate(item.date_modified),
      author: first(item.authors?.[0]?.name, feed.authors?.[0]?.name),
      summary: first(item.summary),
      content: first(item.content_html, item.content_text && htmlOf(item.content_text)),
    })),
    sitemaps: [],
  };
}

/** Media RSS says its titles and descriptions of an item, of a group of files, or of one file. */
function inMedia(media: Media | undefined, field: 'title' | 'description'): (string | undefined)[] {
  const group = media?.groups?.[0];
  return [media, group, media?.contents?.[0], group?.contents?.[0]].map((element) => element?.[field]?.value);
}

type Media = NonNullable<RssFeed.Item<string>['media']>;
