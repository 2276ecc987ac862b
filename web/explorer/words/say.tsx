import { type PropsWithChildren, type ReactNode, useEffect, useState } from 'react';
import { createIntl, createIntlCache, RawIntlProvider, useIntl } from 'react-intl';
import { type Preferences, preferences, usePreferences } from '../state/preferences.ts';
import { isolated } from '../text/display.ts';
import type english from './en.json';

/** Brings the words of the reader's language before anything is shown, and other words when another language is chosen. */
export function SayProvider({ children }: PropsWithChildren) {
  const { language, digits } = usePreferences();
  const [words, setWords] = useState<{ language: Preferences['language']; phrases: Record<string, string> } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    WORDS[language]().then(({ default: phrases }) => isWanted && setWords({ language, phrases }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (words === null) return null;
  const locale = localeOf(words.language, digits);
  const intl = createIntl({ locale, messages: words.phrases, onError: ignore }, CACHE);
  return <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
}

/** What the page says in the reader's language: phrases by their keys, numbers, times, names of languages. Words from outside go in isolated. */
export function useSay(): Say {
  const intl = useIntl();
  const number = (value: number, options?: Intl.NumberFormatOptions) => intl.formatNumber(value, options as object);
  return {
    say: (phrase, values = {}) =>
      intl.formatMessage(
        { id: phrase },
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
        ),
      ),
    knows: (phrase): phrase is PhraseKey => Object.hasOwn(intl.messages, phrase),
    locale: intl.locale,
    number,
    percent: (share) => number(share, { style: 'percent' }),
    date: (moment, options = { day: 'numeric', month: 'short', year: 'numeric' }) =>
      intl.formatDate(moment, options as object),
    languageName: (code) => intl.formatDisplayName(code, { type: 'language' }) ?? code,
    countryName: (code) => intl.formatDisplayName(code, { type: 'region' }) ?? code,
  };
}

/** A phrase with parts in it, such as links. */
export function Phrase({ phrase, values }: { phrase: PhraseKey; values: PhraseValues }) {
  const intl = useIntl();
  return <>{intl.formatMessage({ id: phrase }, values as Record<string, string>)}</>;
}

const WORDS: Record<Preferences['language'], () => Promise<{ default: Record<string, string> }>> = {
  ar: () => import('./ar.json'),
  en: () => import('./en.json'),
  fr: () => import('./fr.json'),
};

// They are on their way while React begins.
void WORDS[preferences().language]();

const CACHE = createIntlCache();

/** The language with its digits; the calendar is the one of the articles. */
function localeOf(language: Preferences['language'], digits: Preferences['digits']): string {
  return language === 'ar' ? `ar-u-ca-gregory-nu-${digits}` : language === 'en' ? 'en-GB' : language;
}

/** A phrase that is missing shows its key; the test of the words does not let it come so far. */
function ignore(): void {}

export type PhraseKey = keyof typeof english;

/** Parts by the names of their blanks; of a tag, what it makes of its content. */
type PhraseValues = Record<string, ReactNode | ((content: ReactNode[]) => ReactNode)>;

export interface Say {
  say(phrase: PhraseKey, values?: Record<string, string | number>): string;
  /** Whether there is such a phrase, where its key is made of what the API says. */
  knows(phrase: string): phrase is PhraseKey;
  /** BCP 47, for whatever else of Intl. */
  locale: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** Of a share between 0 and 1. */
  percent(share: number): string;
  /** A moment as ISO 8601, in the reader's time zone. */
  date(moment: string | number, options?: Intl.DateTimeFormatOptions): string;
  languageName(code: string): string;
  countryName(code: string): string;
}
