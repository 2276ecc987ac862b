import markdownIt, { type Token } from 'markdown-it';
import { parse as parseYaml } from 'yaml';
import { parseDate } from '../text/dates.ts';
import { type IncomingArticle, plainArticle } from './article.ts';
import { languageTag } from './language.ts';

/**
 * An article out of Markdown with or without front matter (`title`, `source`, `url`, `language` or `lang`, `publishedAt` or
 * `date`, `byline` or `author`, `invented: true`). The text is the body as plain paragraphs, a blank line between them; without a title in the
 * front matter, the first heading of level one is it, and stays in the text.
 */
export function readMarkdown(content: string): IncomingArticle {
  const { head, body } = splitFrontMatter(content);
  const blocks = blocksOf(markdown.parse(body, {}));
  return {
    ...plainArticle(blocks.map(({ words }) => words).join('\n\n')),
    title: field(head, 'title') ?? blocks.find(({ isHeadline }) => isHeadline)?.words ?? null,
    url: field(head, 'url', 'link'),
    language: languageTag(field(head, 'language', 'lang')),
    publishedAt: parseDate(field(head, 'publishedAt', 'published', 'date') ?? ''),
    byline: field(head, 'byline', 'author'),
    sourceName: field(head, 'source'),
    isSample: head.invented === true,
  };
}

/** HTML is recognised so that it can be left out; ten levels of lists in quotations are more than anybody writes. */
const markdown = markdownIt({ html: true, maxNesting: 20 });

/** The lines between two `---` at the top; whatever is no mapping of names to values there counts as nothing. */
function splitFrontMatter(content: string): { head: Record<string, unknown>; body: string } {
  const opening = /^---[ \t]*\r?\n/.exec(content);
  if (opening === null) return { head: {}, body: content };
  const rest = content.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  if (closing === null) return { head: {}, body: content };
  return { head: mappingOf(rest.slice(0, closing.index)), body: rest.slice(closing.index + closing[0].length) };
}

function mappingOf(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(yaml, { maxAliasCount: 0, logLevel: 'silent' });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  } catch {
    return {};
  }
}

function field(head: Record<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = head[name];
    if ((typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '')
      return String(value).trim();
  }
  return null;
}

/** Every block of prose as one paragraph, a table's row as one; no code, no raw HTML. */
function blocksOf(tokens: Token[]): Block[] {
  const blocks: Block[] = [];
  let row: string[] | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') row = [];
    if (token.type === 'tr_close') {
      blocks.push({ words: (row ?? []).join(' | '), isHeadline: false });
      row = null;
    }
    if (token.type !== 'inline') continue;
    const words = wordsOf(token.children ?? []);
    if (row !== null) row.push(words);
    else if (words !== '') blocks.push({ words, isHeadline: tokens[index - 1]?.tag === 'h1' });
  }
  return blocks;
}

function wordsOf(tokens: Token[]): string {
  const words = tokens.map((token) => {
    if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
    return token.type === 'text' || token.type === 'text_special' || token.type === 'code_inline' ? token.content : '';
  });
  return words.join('').trim();
}

interface Block {
  words: string;
  /** A heading of level one. */
  isHeadline: boolean;
}
