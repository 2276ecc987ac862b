import { parseDate } from '../text/dates.ts';
import { decodePage, decodeText } from '../text/decode.ts';
import { type IncomingArticle, plainArticle } from './article.ts';
import { linesOf, MOST_BYTES, readAll } from './files.ts';
import type { Format } from './format.ts';
import { readJsonLine } from './jsonLine.ts';
import { plausibleLanguage } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { readPlainText } from './plain.ts';
import { readArticle } from './read.ts';

/**
 * The articles in one file, one by one: a JSONL file is read line by line and never whole. `where` names the file, and the
 * line where there are several. What cannot be read is a problem in its place.
 */
export async function* articlesIn(
  name: string,
  format: DocumentFormat,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Found> {
  if (format === 'jsonl') {
    yield* articlesInLines(name, chunks);
    return;
  }
  const bytes = await readAll(chunks);
  if (bytes === null) yield { where: name, problem: `is larger than ${MOST_BYTES} bytes` };
  else yield documentIn(name, format, bytes);
}

/** A page's article, wherever the page came from. */
export function articleOnPage(html: string, url: string | null): IncomingArticle | { problem: string } {
  const page = readArticle(html, { url });
  if ('problem' in page) return page;
  return {
    ...plainArticle(page.text),
    title: page.title,
    url: page.canonicalUrl,
    language: plausibleLanguage(page.language, page.text),
    publishedAt: page.publishedAt === null ? null : parseDate(page.publishedAt),
    byline: page.byline,
    sourceName: page.siteName,
  };
}

async function* articlesInLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { line, number } of linesOf(chunks)) {
    const where = `${name}:${number}`;
    const read = line === null ? { problem: 'is too long a line' } : readJsonLine(line);
    if ('problem' in read) yield { where, problem: read.problem };
    else yield { where, id: read.id ?? where, article: read };
  }
}

function documentIn(name: string, format: Exclude<DocumentFormat, 'jsonl'>, bytes: Uint8Array): Found {
  const text = decodeText(bytes);
  if (text === null) return { where: name, problem: 'is no text' };
  if (format === 'text') return { where: name, id: name, article: readPlainText(text) };
  if (format === 'markdown') return { where: name, id: name, article: readMarkdown(text) };
  const article = articleOnPage(decodePage(bytes, null), null);
  return 'problem' in article ? { where: name, problem: article.problem } : { where: name, id: name, article };
}

export type DocumentFormat = Exclude<Format, 'feed' | 'opml'>;

/** An article in a file, or what kept it from being read. */
export type Found = { where: string; id: string; article: IncomingArticle } | { where: string; problem: string };
