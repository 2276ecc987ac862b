import { extract } from '../src/extract.ts';
import { FAMILY_NAMES } from '../src/languages/ar/familyNames.ts';
import { ARAB_MEN, ARAB_WOMEN } from '../src/languages/ar/givenNames.ts';
import { MEN, WOMEN } from '../src/languages/latin/givenNames.ts';
import { remembered, sampleTexts, WORDS } from './corpus.ts';
import { type Drawer, drawer } from './drawer.ts';

/**
 * A text of about 500 words that is made of the samples' paragraphs, the same for the same number in every run. It has as many quotes as
 * real news has, its people have the names of others of whom some are in much of the news and most in little, and a third of its longer
 * words stands where another one stood: no two texts, and no two quotes in them, are copies of each other.
 */
export function newsText(language: string, number: number): string {
  const { withQuotes, without } = paragraphsOf(language);
  const vocabulary = vocabularyOf(language);
  const draw = drawer(number + 1);
  const names = new Map<string, string>();
  const chosen = new Set<string>();
  for (let words = 0, quotes = 0; words < WORDS; ) {
    const from = quotes > (words / WORDS) * QUOTES ? without : withQuotes;
    const paragraph = from[draw.index(from.length)]!;
    if (chosen.has(paragraph.text)) continue;
    for (const person of paragraph.people) rename(person, names, language, draw);
    chosen.add(paragraph.text);
    words += paragraph.words;
    quotes += paragraph.quotes;
  }
  return [...chosen].join('\n\n').replace(WORD, (word) => {
    const name = names.get(word);
    if (name !== undefined) return name;
    return LONG_WORD.test(word) && draw.index(3) === 0 ? vocabulary[draw.index(vocabulary.length)]! : word;
  });
}

/** In 500 words: so many annotators found in Arabic, English and French news of several outlets (219 quotes in 10,010 words). */
const QUOTES = 11;

/** People in the news of a language. */
const PEOPLE = 20_000;

/** What has fewer is a heading or a caption. */
const WORDS_OF_PARAGRAPH = 12;

const WORD = /[\p{L}\p{M}]+/gu;
/** In lower case where the script has cases: names stay. */
const LONG_WORD = /^[\p{Ll}\p{Lo}]{6,}$/u;

/** Gives each word of somebody's name another one, the last a family name. */
function rename(person: string, names: Map<string, string>, language: string, draw: Drawer): void {
  const words = person.match(WORD) ?? [];
  if (words.every((word) => names.has(word))) return;
  const { given, family } = NAMES[language]!;
  const somebody = draw.common(PEOPLE);
  for (const [at, word] of words.entries()) {
    if (names.has(word)) continue;
    const isFamily = at === words.length - 1;
    names.set(word, isFamily ? family[(somebody * 7_919) % family.length]! : given[(somebody + at) % given.length]!);
  }
}

const paragraphsOf = remembered((language) => {
  const all = sampleTexts(language).flatMap((text) => {
    const { quotes, people } = extract({ text, language });
    return [...text.matchAll(/(?:.+\n?)+/g)].map((match): Paragraph => {
      const end = match.index + match[0].length;
      const isIn = ({ start }: { start: number }) => start >= match.index && start < end;
      return {
        text: match[0].trim(),
        words: match[0].split(/\s+/).length,
        quotes: quotes.filter(isIn).length,
        people: people.filter(({ mentions }) => mentions.some(isIn)).map(({ name }) => name),
      };
    });
  });
  return {
    withQuotes: all.filter(({ quotes }) => quotes > 0),
    without: all.filter(({ quotes, words }) => quotes === 0 && words >= WORDS_OF_PARAGRAPH),
  };
});

const vocabularyOf = remembered((language) => [
  ...new Set(sampleTexts(language).flatMap((text) => text.match(WORD)!.filter((word) => LONG_WORD.test(word)))),
]);

/** Family names in Latin script, of syllables. */
const SPELLED = ['Bar', 'Dal', 'Fen', 'Gor', 'Hal', 'Kar', 'Lam', 'Mor', 'Nov', 'Ros', 'Tan', 'Vel'].flatMap((first) =>
  ['a', 'e', 'i', 'o', 'ou'].flatMap((middle) =>
    ['ber', 'din', 'ger', 'kov', 'ley', 'mann', 'ndo', 'rra', 'sson', 'tti', 'vic', 'zier'].map(
      (last) => `${first}${middle}${last}`,
    ),
  ),
);

const LATIN_NAMES = { given: `${MEN} ${WOMEN}`.trim().split(/\s+/), family: SPELLED };

const NAMES: Record<string, { given: string[]; family: string[] }> = {
  ar: { given: `${ARAB_MEN} ${ARAB_WOMEN}`.trim().split(/\s+/), family: FAMILY_NAMES.trim().split(/\s+/) },
  en: LATIN_NAMES,
  fr: LATIN_NAMES,
};

interface Paragraph {
  text: string;
  words: number;
  quotes: number;
  /** Names of the people whom it mentions. */
  people: string[];
}
