import { decodePage, decodeText } from '../text/decode.ts';
import type { IncomingArticle } from './article.ts';
import { linesOf, MOST_BYTES, readAll } from './files.ts';
import type { Format } from './format.ts';
import { readJsonLine } from './jsonLine.ts';
import { readPlainText } from './plain.ts';

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
  else yield await documentIn(name, format, bytes);
}

async function* articlesInLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Found> {
  for await (const { line, number } of linesOf(chunks)) {
    const where = `${name}:${number}`;
    const read = line === null ? { problem: 'is too long a line' } : readJsonLine(line);
    if ('problem' in read) yield { where, problem: read.problem };
    else yield { where, id: read.id ?? where, article: read };
  }
}

/** The readers of Markdown and pages bring much with them, and come when they are called for. */
async function documentIn(name: string, format: Exclude<DocumentFormat, 'jsonl'>, bytes: Uint8Array): Promise<Found> {
  const text = decodeText(bytes);
  if (text === null) return { where: name, problem: 'is no text' };
  if (format === 'text') return { where: name, id: name, article: readPlainText(text) };
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown.ts');
    return { where: name, id: name, article: readMarkdown(text) };
  }
  const { articleOnPage } = await import('./onPage.ts');
  const article = articleOnPage(decodePage(bytes, null), null);
  return 'problem' in article ? { where: name, problem: article.problem } : { where: name, id: name, article };
}

export type DocumentFormat = Exclude<Format, 'feed' | 'opml'>;

/** An article in a file, or what kept it from being read. */
export type Found = { where: string; id: string; article: IncomingArticle } | { where: string; problem: string };
