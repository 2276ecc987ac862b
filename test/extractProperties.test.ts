import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import type { Extraction } from '../src/extraction.ts';

/** The folders of src/languages that are languages, and one that is none of ours. */
const LANGUAGES = [
  ...readdirSync(new URL('../src/languages', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.length === 2)
    .map((entry) => entry.name),
  'xx',
];

const SPEAKERS: Record<string, string[]> = {
  ar: ['وزير الخارجية المالي سليم الهاني', 'الوزيرة', 'ليلى حداد', 'الخارجية التركية', 'موسكو', 'متحدث باسم الجيش'],
  fr: ['Jeanne Morel', 'le ministre malien Oumar Keïta', 'elle', 'l’Élysée', 'un responsable', 'M. Morel'],
  en: ['Ana Lund', 'the Malian minister Omar Keita', 'She', 'the Kremlin', 'officials', 'Mr Lund, who resigned,'],
  de: [
    'Anna Lund',
    'der malische Minister Omar Keita',
    'sie',
    'der Kreml',
    'Polizei',
    'Außenministerin Lund, die Ärztin ist,',
  ],
  es: ['Ana Lund', 'el ministro maliense Omar Keita', 'ella', 'el Kremlin', 'fuentes oficiales', 'Lund, que dimitió,'],
  ru: ['Анна Лунд', 'министр Мали Омар Кейта', 'она', 'Кремль', 'агентство', 'посол, который ушел,'],
};

const REPORTS: Record<string, string[]> = {
  ar: ['قال %s إن %w.', 'وأضاف %s: «%w».', 'وتابع %s، مشيرا إلى أن %w، أن "%w".', 'بحسب %s، %w.', '“%w”.'],
  fr: ['« %w », a déclaré %s.', '%s a affirmé que %w, ajoutant que « %w ».', 'Selon %s, %w.', '%s : « %w'],
  en: ['“%w,” %s said, adding that %w.', '%s told reporters that "%w".', 'According to %s, %w.', '“%w” %s said. “%w'],
  de: ['„%w“, sagte %s.', '%s erklärte, %w, und fügte hinzu, dass %w.', 'Laut %s %w.', '%w, wie %s mitteilte.', '„%w'],
  es: ['«%w», dijo %s.', '%s afirmó que %w y añadió que “%w”.', 'Según %s, %w.', '—%w —respondió %s—. %w', '«%w'],
  ru: [
    '«%w», — заявил %s.',
    '%s сообщил, что %w, добавив: «%w».',
    'По словам %s, %w.',
    '%w, пишет %s.',
    '— %w, — сказал %s. — %w',
  ],
};

const WORDS: Record<string, string[]> = {
  ar: ['السلام', 'في', 'مالي', 'بلادنا', 'لن', 'الحكومة', '«الأمل»', '؟', 'روسيا،', 'والبلدين'],
  fr: ['la paix', 'au Mali', 'notre pays', 'n’est pas', '« Debout »', 'l’accord', 'français', '?', 'et que', 'l’État'],
  en: ['peace', 'in Mali', 'our country', 'is not', "'calm'", 'the deal', 'Russian', '?', 'and that', 'U.S.'],
  de: [
    'der Frieden',
    'in Mali',
    'unser Land',
    'ist nicht',
    '‚ruhig‘',
    'das Abkommen',
    'russische',
    '?',
    'und dass',
    'werde',
  ],
  es: ['la paz', 'en Malí', 'nuestro país', 'no es', '‘calma’', 'el acuerdo', 'ruso', '¿', 'y que', 'EE.UU.'],
  ru: ['мир', 'в Мали', 'наша страна', 'не', '«Надежда»', 'договор', 'российский', '?', 'и что', 'обе страны'],
};

/** Articles as newsrooms write them, well and badly: of reports, marks that do not close, and anything between. */
const articles = fc
  .constantFrom(...Object.keys(REPORTS))
  .chain((language) => fc.record({ language: fc.constant(language), text: textIn(language) }));

function textIn(language: string): fc.Arbitrary<string> {
  const words = fc
    .array(fc.constantFrom(...WORDS[language]!), { minLength: 1, maxLength: 9 })
    .map((all) => all.join(' '));
  const report = fc
    .tuple(fc.constantFrom(...REPORTS[language]!), fc.constantFrom(...SPEAKERS[language]!), words, words)
    .map(([form, speaker, first, second]) => form.replace('%s', speaker).replace('%w', first).replace('%w', second));
  const scrap = fc.constantFrom('"', '”', '»', '‘', ': ', '\u200f', '(AFP) – ', '…', '\ud83d', '\n');
  const sentence = fc.oneof({ arbitrary: report, weight: 6 }, words, scrap);
  return fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '')), { maxLength: 14 })
    .map((all) => all.flat().join(''));
}

describe('extraction from any text', () => {
  it('gives words as they stand at their offsets', () => {
    fc.assert(
      fc.property(articles, ({ text, language }) => {
        for (const { text: words, start, end } of ranges(extract({ text, language })))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('never finds two direct quotes in the same words, and gives quotes in the order of the text', () => {
    fc.assert(
      fc.property(articles, ({ text, language }) => {
        const { quotes } = extract({ text, language });
        const direct = quotes.filter(({ kind }) => kind === 'DIRECT');
        for (const [index, quote] of direct.entries())
          if (index > 0) expect(quote.start).toBeGreaterThanOrEqual(direct[index - 1]!.end);
        expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same answer twice, whatever was read between', () => {
    fc.assert(
      fc.property(articles, articles, (one, other) => {
        const first = extract(one);
        extract(other);
        expect(extract(one)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  it('gives a confidence above nothing and not above certainty, and a reason for each decision', () => {
    fc.assert(
      fc.property(articles, ({ text, language }) => {
        for (const { confidence, evidence, speaker, cue } of extract({ text, language }).quotes) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence.span).not.toBe('');
          expect(evidence.speaker === null).toBe(speaker === null);
          if (cue !== null) expect(cue).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, wherever an article breaks off', () => {
    fc.assert(
      fc.property(articles, ({ text, language }) => {
        for (let end = 0; end < text.length; end = text.indexOf(' ', end + 1) + 1 || text.length)
          extract({ text: text.slice(0, end), language });
      }),
      { numRuns: 100 },
    );
  });

  it('never throws, whatever the characters and the language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        for (const { text: words, start, end } of ranges(extract({ text, language })))
          expect(text.slice(start, end)).toBe(words);
        extract({ text });
      }),
      { numRuns: 500 },
    );
  });
});

/** Everything that an extraction says stands somewhere. */
function ranges({ quotes, people, organizations, countries }: Extraction): Range[] {
  return [
    ...quotes,
    ...quotes.flatMap(({ about }) => about),
    ...quotes.flatMap(({ speaker }) =>
      speaker?.mention == null ? [] : [{ text: speaker.mention, start: speaker.start!, end: speaker.end! }],
    ),
    ...quotes.flatMap(({ cue, cueStart, cueEnd }) =>
      cue === null ? [] : [{ text: cue, start: cueStart!, end: cueEnd! }],
    ),
    ...[...people, ...organizations, ...countries].flatMap((one) => one.mentions),
  ];
}

interface Range {
  text: string;
  start: number;
  end: number;
}
