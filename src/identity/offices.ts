import { foldWord } from '../text/fold.ts';
import { Remembered } from '../text/remembered.ts';

/** Which office a role means, in whatever language it is told; null for one that no list has. */
export function officeOf(role: string): string | null {
  return KNOWN.recall(role, officeIn);
}

function officeIn(role: string): string | null {
  const folded = ` ${role
    .split(/[^\p{L}\p{M}]+/u)
    .map(foldWord)
    .join(' ')} `;
  return OFFICES.find(([, forms]) => forms.test(folded))?.[0] ?? null;
}

/** Many of a name have one of few roles. */
const KNOWN = new Remembered<string | null>(5000);

/** Narrower ones first: a deputy minister is no minister, and «رئيس الوزراء» no president. */
const OFFICES: [string, RegExp][] = [
  ['deputy', / deputy | vice | adjoint | نائب | заместитель | вице| sous secretaire /u],
  ['former', / former | ex | ancien| السابق| бывш/u],
  [
    'prime minister',
    / prime minister | premier(?: ministre)? | (?:رييس|رئيس) (?:مجلس )?(?:ال)?(?:وزراء|وزراي|حكومه)| премьер/u,
  ],
  ['foreign minister', /foreign|secretary of state|affaires etrangeres|خارجيه|иностранных дел|chef de la diplomatie/u],
  ['defence minister', /defen[cs]e|armees|دفاع|обороны/u],
  ['finance minister', /financ|treasury|ماليه|финансов/u],
  ['interior minister', /interior|home secretary|interieur|داخليه|внутренних дел/u],
  ['secretary general', /secretary general|secretaire general|امين العام|امين عام|генеральн\p{L}+ секретар/u],
  ['spokesperson', /spokes|porte parole|متحدث|ناطق|пресс секретар|представител/u],
  ['president', / president| رييس| الرييس| президент/u],
  ['monarch', / king | queen | emir | sultan | roi | reine | emir | ملك | امير | سلطان | король | эмир /u],
];
