import { Feed } from 'feed';
import type { QuoteRecord } from './records.ts';

/** The quotes as a feed to be followed. `address`: where this server is reached; `parameters`: the filter, for the feed's own name. */
export function feedOf(
  form: 'atom' | 'json',
  quotes: QuoteRecord[],
  { address, parameters }: { address: string; parameters: URLSearchParams },
): string {
  const query = parameters.size === 0 ? '' : `?${parameters}`;
  const self = `${address}/feeds/quotes.${form}${query}`;
  const title =
    parameters.size === 0
      ? 'Qawl: quotes'
      : `Qawl: quotes, ${[...parameters].map((pair) => pair.join(' ')).join(', ')}`;
  const feed = new Feed({
    id: self,
    link: `${address}/`,
    title: plain(title),
    generator: 'Qawl',
    feedLinks: { [form]: self },
    updated: new Date(quotes[0]?.publishedAt ?? 0),
    copyright: 'The words belong to those who said them and to the outlets that printed them.',
  });
  for (const quote of quotes) feed.addItem(itemOf(quote, address));
  return form === 'atom' ? feed.atom1() : feed.json1();
}

function itemOf(quote: QuoteRecord, address: string) {
  const about = quote.aboutCountries.length === 0 ? '' : ` (${quote.aboutCountries.join(', ')})`;
  const where = [quote.source, quote.articleTitle].filter((part) => part !== null).join(': ');
  return {
    id: `urn:qawl:${quote.id}`,
    link: quote.articleUrl ?? `${address}/quotes/${quote.id}`,
    title: escaped(`${quote.speaker ?? '…'}${about}`),
    description: escaped(`“${quote.text}” ${where}`),
    content: escaped(`“${quote.text}” ${where}`),
    date: new Date(quote.publishedAt ?? 0),
    ...(quote.speaker === null ? {} : { author: [{ name: plain(quote.speaker) }] }),
  };
}

/** Without the characters that no XML may hold. */
const plain = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ' ');

/** Readers of feeds take content for HTML. */
const escaped = (text: string): string =>
  plain(text).replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]!);
