import FeedParser from 'feedparser';
import type { Feed, FeedEntry } from './feed.ts';
import { absoluteLink } from './link.ts';
import { plainTitle } from './title.ts';
import { first, firstDate } from './values.ts';

/**
 * What a parser makes of a feed that takes tags as they come: the entries up to the place where the feed breaks. Null where there is
 * nothing of a feed in it.
 */
export async function askSecondOpinion(content: string, base: string | null): Promise<Feed | null> {
  if (!ROOT.test(content)) return null;
  const parser = new FeedParser({ addmeta: false, normalize: true, ...(base === null ? {} : { feedurl: base }) });
  const entries: FeedEntry[] = [];
  await new Promise<void>((done) => {
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) entries.push(entryOf(item, base));
    });
    // What came before the break is kept.
    parser.on('error', () => done());
    parser.on('end', () => done());
    parser.end(content.slice(0, MOST_CHARACTERS));
  });
  const { meta } = parser;
  // A feed without anything in it is one all the same.
  if (!meta?.['#type']) return null;
  return {
    format: meta['#type'],
    title: plainTitle(first(meta.title)),
    link: absoluteLink(first(meta.link), base),
    language: first(meta.language),
    entries,
    sitemaps: [],
  };
}

/** It takes seconds for a million characters of broken tags. The newest entries come first. */
const MOST_CHARACTERS = 512 * 1024;

const ROOT = /<(?:\w{1,20}:)?(?:rss|feed|rdf|channel)[\s>]/i;

function entryOf(item: FeedParser.Item, base: string | null): FeedEntry {
  const { description, summary } = item;
  return {
    id: first(item.guid),
    title: plainTitle(first(item.title)),
    link: absoluteLink(first(item.link), base),
    published: firstDate(...DATES.map((name) => wordsOf(item[name])), item.pubdate?.toISOString()),
    updated: firstDate(wordsOf(item['atom:updated']), wordsOf(item['dcterms:modified'])),
    author: first(item.author),
    summary: first(summary),
    // It gives the whole of an entry as its description, and the summary for want of one.
    content: description === summary ? null : first(description),
  };
}

/** Its own reading of dates guesses; the words are read as everywhere. */
const DATES = ['rss:pubdate', 'atom:published', 'atom:issued', 'dc:date', 'atom:updated', 'atom:modified'] as const;

function wordsOf(element: unknown): string | null {
  const words = typeof element === 'object' && element !== null && '#' in element ? element['#'] : null;
  return typeof words === 'string' ? words : null;
}
