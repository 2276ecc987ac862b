import { foldWord } from './fold.ts';
import { Remembered } from './remembered.ts';

/** The words of a name, folded, with one space between. */
export function foldName(name: string): string {
  return name.length > LONGEST_REMEMBERED ? fold(name) : NAMES.recall(name, fold);
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
