/**
 * A folded word of a Latin script without the ending of its plural, in English as in French: which of the two it is, nobody knows
 * of a query. Words of other scripts come back as they are.
 */
export function stemLatin(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 4 || (last !== S && last !== X)) return word;
  const rule = PLURALS.find(({ ending }) => word.endsWith(ending));
  if (rule === undefined || word.length - rule.ending.length < rule.least) return word;
  return word.slice(0, -rule.ending.length) + rule.becomes;
}

const S = 0x73;
const X = 0x78;

/** The first that fits is taken; at least so many letters must stand before the ending. */
const PLURALS = [
  { ending: 'eaux', becomes: 'eau', least: 1 }, // bureaux, niveaux
  { ending: 'aux', becomes: 'al', least: 3 }, // journaux, généraux
  { ending: 'eux', becomes: 'eux', least: 0 }, // religieux
  { ending: 'ies', becomes: 'y', least: 3 }, // countries
  { ending: 'sses', becomes: 'ss', least: 2 }, // classes
  { ending: 'ss', becomes: 'ss', least: 0 }, // press
  { ending: 'us', becomes: 'us', least: 0 }, // virus
  { ending: 'is', becomes: 'is', least: 0 }, // crisis, français
  { ending: 's', becomes: '', least: 3 }, // elections, élections
];
