import { foldWord } from './fold.ts';
import { Remembered } from './remembered.ts';

/** The words of a name, folded, with one space between. */
export function foldName(name: string): string {
  if (name.length > LONGEST_REMEMBERED) return fold(name);
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  NAMES.set(name, folded);
  return folded;
}

function fold(name: string): string {
  return name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** Storing an article asks for those whom it names again and again. */
const NAMES = new Remembered<string>(5_000);
const LONGEST_REMEMBERED = 100;
