import type { Language } from './language.ts';
import { ARABIC } from './languages/ar.ts';
import { ENGLISH } from './languages/en.ts';
import { FRENCH } from './languages/fr.ts';

/** The language of a BCP 47 tag (its primary part); English where it is none of ours, for its marks are everybody's. */
export function languageOf(tag: string): Language {
  return LANGUAGES.find((language) => language.code === tag.toLowerCase().split('-')[0]) ?? ENGLISH;
}

const LANGUAGES: Language[] = [ARABIC, ENGLISH, FRENCH];
