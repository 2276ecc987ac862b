import path from 'node:path';

/**
 * What a file or an answer holds, by its name where that is plain and by its beginning where it is not: a name that ends in
 * `.xml` or `.json` says little. `beginning` is some thousand decoded characters.
 */
export function formatOf(name: string, beginning: string): Format {
  const byName = FORMATS[path.extname(name).toLowerCase()];
  return byName ?? formatOfContent(beginning);
}

/** True for names that Qawl reads when it walks through a folder. */
export function isReadable(name: string): boolean {
  const extension = path.extname(name).toLowerCase();
  return extension in FORMATS || BY_CONTENT.has(extension);
}

/** What an answer of the web holds, by its beginning alone: servers often call feeds text/html and pages text/xml. */
export function formatOfContent(beginning: string): Format {
  const start = beginning.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('<')) {
    const root = rootElement(start);
    if (root === 'opml') return 'opml';
    return ['rss', 'feed', 'rdf', 'channel', 'urlset', 'sitemapindex'].includes(root) ? 'feed' : 'html';
  }
  if (start.startsWith('{')) return /jsonfeed\.org\/version/.test(start) ? 'feed' : 'jsonl';
  return /^---[ \t]*\r?\n/.test(start) ? 'markdown' : 'text';
}

const FORMATS: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.rss': 'feed',
  '.atom': 'feed',
  '.opml': 'opml',
};

const BY_CONTENT = new Set(['.xml', '.json', '.rdf']);

/** The first element's name without its prefix, past the declaration, comments, instructions and document type. */
function rootElement(markup: string): string {
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) return '';
    const end = markup.startsWith('<!--', open) ? markup.indexOf('-->', open) : markup.indexOf('>', open);
    if (markup[open + 1] !== '?' && markup[open + 1] !== '!') {
      return /^<(?:[\w.-]{1,40}:)?([\w.-]{1,40})/.exec(markup.slice(open, open + 90))?.[1]?.toLowerCase() ?? '';
    }
    // A document type names the root, and may be longer than what is looked at.
    const type = /^<!doctype\s+(?:[\w.-]{1,40}:)?([\w.-]{1,40})/i.exec(markup.slice(open, open + 120))?.[1];
    if (type !== undefined) return type.toLowerCase();
    if (end < 0) return '';
    at = end + 1;
  }
  return '';
}

export type Format = 'text' | 'markdown' | 'html' | 'jsonl' | 'feed' | 'opml';
