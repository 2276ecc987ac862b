/** A quote cited in a style: plain text, BibTeX, RIS or CSL-JSON, each a whole document with a line's end at its end. */
export function cite(quote: CitedQuote, style: CitationStyle): string {
  return STYLES[style](quote);
}

/** How citations are written. Whatever the words are, they stay within their field. */
const STYLES: Record<CitationStyle, (quote: CitedQuote) => string> = {
  TEXT: plainText,
  BIBTEX: bibtex,
  RIS: ris,
  CSL_JSON: cslJson,
};

function plainText(quote: CitedQuote): string {
  const { comma } = signsOf(quote.language);
  const printed = [
    quote.byline,
    quote.title === null ? null : marked(quote.title, quote.language),
    quote.source,
    dayOf(quote),
    quote.url,
  ];
  return `${oneLine(`${saying(quote)} ${printed.filter((part) => part !== null).join(comma)}.`)}\n`;
}

/** `@misc`, which every style of BibTeX knows; BibTeX's own braces balance whatever the words hold. */
function bibtex(quote: CitedQuote): string {
  const day = dayOf(quote);
  const fields: [string, string | null][] = [
    ['author', quote.byline === null ? null : `{${tex(quote.byline)}}`],
    ['title', `{${tex(quote.title ?? quote.text)}}`],
    ['howpublished', tex(quote.source)],
    ['year', day?.slice(0, 4) ?? null],
    ['month', day?.slice(5, 7) ?? null],
    ['date', day],
    // Programs take an address as it is; what would end the field is written as addresses write it.
    ['url', quote.url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['language', tex(quote.language)],
    ['note', tex(saying(quote))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@misc{qawl-${quote.id},\n${lines.join(',\n')}\n}\n`;
}

function ris(quote: CitedQuote): string {
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', `qawl-${quote.id}`],
    ['AU', quote.byline],
    ['TI', quote.title ?? quote.text],
    ['T2', quote.source],
    ['PY', dayOf(quote)?.slice(0, 4) ?? null],
    ['DA', dayOf(quote)?.replaceAll('-', '/') ?? null],
    ['LA', quote.language],
    ['N1', saying(quote)],
    ['UR', quote.url],
    ['ER', ''],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]));
  return written.join('');
}

function cslJson(quote: CitedQuote): string {
  const day = dayOf(quote);
  const item = {
    id: `qawl-${quote.id}`,
    type: 'article-newspaper',
    title: quote.title ?? quote.text,
    ...(quote.byline === null ? {} : { author: [{ literal: quote.byline }] }),
    'container-title': quote.source,
    ...(day === null ? {} : { issued: { 'date-parts': [day.split('-').map(Number)] } }),
    ...(quote.url === null ? {} : { URL: quote.url }),
    language: quote.language,
    note: saying(quote),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** Who said what. Reported words stand without marks: they are the article's. */
function saying({ speaker, text, kind, language }: CitedQuote): string {
  const { colon } = signsOf(language);
  const words = kind === 'DIRECT' ? marked(text, language) : `${text}${/[.!?…؟]$/u.test(text) ? '' : '.'}`;
  return speaker === null ? words : `${speaker}${colon}${words}`;
}

function marked(text: string, language: string): string {
  const [open, close] = signsOf(language).marks;
  return `${open}${text}${close}`;
}

/** How a language writes what a citation is made of; others do as English does. */
const signsOf = (language: string): Signs => SIGNS.get(language.split('-', 1)[0]!) ?? ENGLISH;

const ENGLISH: Signs = { marks: ['“', '”'], colon: ': ', comma: ', ' };
const SIGNS = new Map<string, Signs>([
  ['ar', { ...ENGLISH, marks: ['«', '»'], comma: '، ' }],
  ['fr', { ...ENGLISH, marks: ['«\u00a0', '\u00a0»'], colon: '\u00a0: ' }],
  ['es', { ...ENGLISH, marks: ['«', '»'] }],
  ['ru', { ...ENGLISH, marks: ['«', '»'] }],
  ['de', { ...ENGLISH, marks: ['„', '“'] }],
]);

/** The day in UTC, `2026-03-31`. */
const dayOf = ({ publishedAt }: CitedQuote): string | null =>
  publishedAt === null ? null : new Date(publishedAt).toISOString().slice(0, 10);

/** Without ends of lines and other controls, which would begin another field, and without what turns the direction of the rest. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

const tex = (text: string): string => oneLine(text).replace(/[\\{}$&#_%~^]/g, (sign) => TEX_SIGNS[sign]!);

/** BibTeX counts braces even behind a backslash: they are written by name. */
const TEX_SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

export type CitationStyle = 'TEXT' | 'BIBTEX' | 'RIS' | 'CSL_JSON';

interface Signs {
  marks: [open: string, close: string];
  colon: string;
  comma: string;
}

/** What a citation tells of a quote and of the article that it was printed in. */
export interface CitedQuote {
  /** As GraphQL has it: letters, digits, `-` and `_`. */
  id: string;
  text: string;
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  speaker: string | null;
  title: string | null;
  byline: string | null;
  /** The outlet's name. */
  source: string;
  url: string | null;
  /** BCP 47. */
  language: string;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number | null;
}
