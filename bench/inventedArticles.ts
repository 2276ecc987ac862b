import { createHash } from 'node:crypto';
import type { ExtractedQuote, Extraction } from '../src/extraction.ts';
import { ISO_COUNTRIES } from '../src/store/isoCountries.ts';
import type { ArticleToSave } from '../src/store/save.ts';
import { drawer } from './drawer.ts';

/** How many quotes an invented article has. */
export const QUOTES_IN_ARTICLE = 10;

/**
 * An invented article with what an extractor would find in it: the same for the same number, in every run. Three languages, 200
 * outlets, tens of thousands of speakers and three years; a few countries, speakers and words are in most of them, as in real news.
 */
export function inventedArticle(number: number): [ArticleToSave, Extraction] {
  const draw = drawer(number + 1);
  const language = LANGUAGES[draw.index(LANGUAGES.length)]!;
  const { words, names } = VOCABULARY[language];
  const quotes: ExtractedQuote[] = [];
  const people = new Map<string, Extraction['people'][number]>();
  let text = '';
  for (let count = 0; count < QUOTES_IN_ARTICLE; count++) {
    const name = `${names[draw.common(names.length)]} ${names[draw.common(names.length)]}`;
    const start = text.length + name.length + 2;
    const code = ISO_COUNTRIES[(draw.common(ISO_COUNTRIES.length) * 37) % ISO_COUNTRIES.length]!.code;
    const said = [code, ...Array.from({ length: 8 + draw.index(20) }, () => words(draw.common(WORDS)))].join(' ');
    const mention = { text: name, start: text.length, end: text.length + name.length };
    if (!people.has(name)) {
      const country = ISO_COUNTRIES[(name.length * 7 + name.charCodeAt(0)) % ISO_COUNTRIES.length]!.code;
      people.set(name, { name, role: null, country, mentions: [mention] });
    }
    quotes.push({
      kind: KINDS[draw.index(KINDS.length)]!,
      text: said,
      start,
      end: start + said.length,
      speaker: { kind: 'PERSON', name, mention: name, start: mention.start, end: mention.end },
      cue: null,
      cueStart: null,
      cueEnd: null,
      about: [{ code, text: code, start, end: start + 2, reason: 'NAME' }],
      confidence: draw.index(100) / 100,
      evidence: { span: 'marks-after-cue', speaker: 'subject-before-verb' },
    });
    text += `${name}: ${said}\n\n`;
  }
  const article: ArticleToSave = {
    text,
    title: `${words(draw.common(WORDS))} ${words(draw.common(WORDS))}`,
    url: `https://outlet${number % OUTLETS}.example/${number}`,
    contentHash: createHash('sha256').update(text).digest('hex'),
    byline: null,
    publishedAt: FIRST_DAY + draw.index(DAYS) * 86_400_000 + draw.index(86_400) * 1_000,
    storedAt: FIRST_DAY + DAYS * 86_400_000 + number,
    sourceName: null,
    isSample: false,
  };
  const countries = new Map(quotes.flatMap(({ about }) => about).map((about) => [about.code, about]));
  return [
    article,
    {
      extractor: { name: 'invented', version: '1' },
      language,
      quotes,
      people: [...people.values()],
      organizations: [],
      countries: [...countries].map(([code, mention]) => ({ code, mentions: [mention] })),
    },
  ];
}

const LANGUAGES = ['ar', 'en', 'fr'] as const;
const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
const OUTLETS = 200;
const WORDS = 30_000;
const FIRST_DAY = Date.UTC(2023, 0);
const DAYS = 3 * 365;

const VOCABULARY = {
  ar: {
    words: spelled(['با', 'دور', 'سيم', 'كال', 'نوف', 'رشا', 'مدى', 'طلع']),
    names: inventedNames(['سا', 'مير', 'دان', 'رو', 'لين', 'كا']),
  },
  en: {
    words: spelled(['ba', 'dor', 'sim', 'kal', 'nov', 'rash', 'mid', 'tel']),
    names: inventedNames(['Sa', 'mir', 'dan', 'ro', 'lin', 'ka']),
  },
  fr: {
    words: spelled(['bé', 'dou', 'sin', 'cal', 'neuv', 'riche', 'mid', 'tel']),
    names: inventedNames(['Cha', 'mir', 'dan', 'ro', 'lin', 'ca']),
  },
};

/** A word for each number, of syllables. */
function spelled(syllables: string[]): (number: number) => string {
  return (number) => [...number.toString(8)].map((digit) => syllables[Number(digit)]).join('');
}

function inventedNames(syllables: string[]): string[] {
  return syllables.flatMap((first) =>
    syllables.flatMap((second) => syllables.map((third) => `${first}${second}${third}`)),
  );
}
