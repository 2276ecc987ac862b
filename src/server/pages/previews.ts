import { rowId } from '../../../schema/ids.ts';
import { bestName } from '../../../schema/names.ts';
import { countryNames, isCountry } from '../../store/countries.ts';
import type { Database } from '../../store/database.ts';
import { createLoaders } from '../../store/loaders.ts';
import type { Preview } from './preview.ts';

/** Who says it and the words, in the language of the words; where they were printed. */
export const quotePreview: Previewer = async ({ id }, { database, languages }) => {
  const key = rowId(id!, ['Quote']);
  if (key === null) return null;
  const loaders = createLoaders(database);
  const quote = await loaders.quote.load(key);
  if (quote === null) return null;
  const [speaker, article, source] = await Promise.all([
    quote.speakerId === null ? null : loaders.speaker.load(quote.speakerId),
    loaders.article.load(quote.articleId),
    loaders.source.load(quote.sourceId),
  ]);
  const name =
    speaker === null ? quote.speakerMention : bestName(speaker.names, speaker.name, quote.language, languages);
  const words = quote.kind === 'DIRECT' ? `“${shortened(quote.text, 200)}”` : shortened(quote.text, 200);
  return {
    title: name === null ? words : `${shortened(name, 100)}: ${words}`,
    description: printed([article?.title ?? null, source?.name ?? null, dayOf(quote.publishedAt)]),
    language: quote.language,
    kind: 'article',
  };
};

/** The headline, how the text begins, who printed it. */
export const articlePreview: Previewer = async ({ id }, { database }) => {
  const key = rowId(id!, ['Article']);
  if (key === null) return null;
  const loaders = createLoaders(database);
  const article = await loaders.article.load(key);
  if (article === null) return null;
  const [source, text] = await Promise.all([loaders.source.load(article.sourceId), loaders.articleText.load(key)]);
  const beginning = shortened(text ?? '', 200);
  return {
    title: article.title ?? beginning,
    description: printed([source?.name ?? null, dayOf(article.publishedAt), beginning]),
    language: article.language,
    kind: 'article',
  };
};

/** The name in the reader's language, what its bearer is, and other forms of the name. */
export const speakerPreview: Previewer = async ({ id }, { database, languages }) => {
  const key = rowId(id!, ['Person', 'Organization']);
  if (key === null) return null;
  const speaker = await createLoaders(database).speaker.load(key);
  if (speaker === null) return null;
  const { names, role, countryCode } = speaker;
  const title = bestName(names, speaker.name, null, languages);
  const country = countryCode === null ? null : bestName(countryNames(countryCode), countryCode, null, languages);
  return {
    title,
    description: printed([role, country, ...otherForms(names, title)]),
    language: languageOf(names, title),
    kind: 'profile',
  };
};

/** The name in the reader's language, and in others. */
export const countryPreview: Previewer = async ({ code }, { languages }) => {
  if (!isCountry(code!)) return null;
  const names = countryNames(code!);
  const title = bestName(names, code!, null, languages);
  return { title, description: printed(otherForms(names, title)), language: languageOf(names, title) };
};

const otherForms = (names: Name[], shown: string): string[] =>
  [...new Set(names.map(({ name }) => name))].filter((name) => name !== shown).slice(0, 5);

const languageOf = (names: Name[], shown: string): string => names.find(({ name }) => name === shown)?.language ?? 'en';

const printed = (parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');

/** A text on one line, cut between words. */
function shortened(text: string, length: number): string {
  const line = text
    .slice(0, length * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  return `${line
    .slice(0, length)
    .replace(/\s+\S*$/, '')
    .replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The day in UTC, `2026-03-31`. */
const dayOf = (moment: number | null): string | null =>
  moment === null ? null : new Date(moment).toISOString().slice(0, 10);

/** What the page about one thing says of it to whoever shows a link; null where there is no such thing. */
export type Previewer = (parameters: Record<string, string>, reader: Reader) => Promise<Preview | null>;

interface Name {
  name: string;
  /** BCP 47. */
  language: string;
}

interface Reader {
  database: Database;
  /** Of whoever asks, best first. */
  languages: string[];
}
