import { ARABIC as ARABIC_COUNTRIES } from './ar/countries.ts';
import { ARABIC } from './ar/speech.ts';
import { GERMAN as GERMAN_COUNTRIES } from './de/countries.ts';
import { GERMAN } from './de/speech.ts';
import { ENGLISH as ENGLISH_COUNTRIES } from './en/countries.ts';
import { ENGLISH } from './en/speech.ts';
import { SPANISH as SPANISH_COUNTRIES } from './es/countries.ts';
import { SPANISH } from './es/speech.ts';
import { FRENCH as FRENCH_COUNTRIES } from './fr/countries.ts';
import { FRENCH } from './fr/speech.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Language } from './language.ts';
import { RUSSIAN as RUSSIAN_COUNTRIES } from './ru/countries.ts';
import { RUSSIAN } from './ru/speech.ts';

/** The languages that Qawl reads, each a folder: how its newsrooms report speech, and how they name countries. */
const LANGUAGES: NewsLanguage[] = [
  { speech: ARABIC, countries: ARABIC_COUNTRIES },
  { speech: ENGLISH, countries: ENGLISH_COUNTRIES },
  { speech: FRENCH, countries: FRENCH_COUNTRIES },
  { speech: GERMAN, countries: GERMAN_COUNTRIES },
  { speech: SPANISH, countries: SPANISH_COUNTRIES },
  { speech: RUSSIAN, countries: RUSSIAN_COUNTRIES },
];

/** The language of a BCP 47 tag (its primary part); English where it is none of ours, for its marks are everybody's. */
export function languageOf(tag: string): Language {
  return find(tag)?.speech ?? ENGLISH;
}

/** The country names of a BCP 47 tag's language; null where we have none. */
export function gazetteerOf(tag: string): Gazetteer | null {
  return find(tag)?.countries ?? null;
}

function find(tag: string): NewsLanguage | undefined {
  const code = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find(({ speech }) => speech.code === code);
}

interface NewsLanguage {
  speech: Language;
  countries: Gazetteer;
}
