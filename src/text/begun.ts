import { type Term, termsOfWord } from './analyze.ts';
import { arabicBeginnings, mayBeArticle } from './stemArabic.ts';

/**
 * The terms that a word may have of which only the beginning is there: as somebody types, `الشر` on its way to `الشريف`, `ياسمي`
 * to `ياسمين`. Best first, none twice.
 */
export function beginnings(word: string): Beginning[] {
  const { folded, term } = termsOfWord(word);
  const found: Beginning[] = [term, folded, ...arabicBeginnings(folded).begun].map((begun) => ({
    term: begun,
    isWhole: false,
  }));
  for (const whole of arabicBeginnings(folded).whole) found.push({ term: whole, isWhole: true });
  const seen = new Set<string>();
  return found.filter(({ term: one }) => one !== '' && !seen.has(one) && seen.add(one));
}

/** Whether nothing is known of a word yet but that it may have the article. */
export function isHardlyBegun(word: string): boolean {
  return mayBeArticle(termsOfWord(word).folded);
}

/** A term to look for: as it is, or as the beginning of one. */
export interface Beginning {
  term: Term['term'];
  isWhole: boolean;
}
