import { ARAB_MEN, ARAB_WOMEN, FOREIGN_MEN, FOREIGN_WOMEN } from '../languages/ar/givenNames.ts';
import { MEN as CYRILLIC_MEN, WOMEN as CYRILLIC_WOMEN } from '../languages/cyrillic/givenNames.ts';
import { MEN as LATIN_MEN, WOMEN as LATIN_WOMEN } from '../languages/latin/givenNames.ts';
import { foldWord } from '../text/fold.ts';

/**
 * Whether a given name is a woman's or a man's, in Arabic or Latin script; takes the folded form of one word (`tokens.forms`).
 * Null for a name that both bear, and for what is no given name in the lists. `عبد` with its article's word is a man's.
 */
export function givenNameGender(form: string): Gender | null {
  const gender = genders().get(form);
  if (gender !== undefined) return gender === 'BOTH' ? null : gender;
  return isServantName(form) ? 'MASCULINE' : null;
}

/** Whether a folded form is a given name in the lists, of either script and gender. */
export function isGivenName(form: string): boolean {
  return genders().has(form) || isServantName(form);
}

/** عبد (الله) in one word or as the first of two. */
function isServantName(form: string): boolean {
  return form === 'عبد' || (form.startsWith('عبدال') && form.length > 6);
}

/** The folded words of a list that is parted by white space. */
export function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/).map(foldWord);
}

function genders(): Map<string, Gender | 'BOTH'> {
  if (GENDERS.size > 0) return GENDERS;
  for (const list of [ARAB_MEN, FOREIGN_MEN, LATIN_MEN, CYRILLIC_MEN])
    for (const form of wordsOf(list)) GENDERS.set(form, 'MASCULINE');
  for (const list of [ARAB_WOMEN, FOREIGN_WOMEN, LATIN_WOMEN, CYRILLIC_WOMEN]) {
    for (const form of wordsOf(list))
      GENDERS.set(form, GENDERS.get(form) === 'MASCULINE' ? 'BOTH' : (GENDERS.get(form) ?? 'FEMININE'));
  }
  return GENDERS;
}

/** Filled at the first question: 6,000 words cost some milliseconds that a program without texts need not pay. */
const GENDERS = new Map<string, Gender | 'BOTH'>();

export type Gender = 'MASCULINE' | 'FEMININE';
