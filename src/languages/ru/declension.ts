/** All case forms of a noun, a name or an adjective with its noun, singular where it is one; the form itself first. By the endings alone. */
export function declined(phrase: string): string[] {
  const words = phrase.split(' ');
  if (words.length === 1) return [...new Set([phrase, ...CASES.map((_, at) => inCase(phrase, at))])];
  // An adjective agrees with its noun; what follows the noun is in a case of its own and stays.
  const nouns = words.findIndex((word) => !isAdjective(word));
  const last = nouns < 0 ? words.length - 1 : nouns;
  const forms = CASES.map((_, at) => words.map((word, index) => (index <= last ? inCase(word, at) : word)).join(' '));
  return [...new Set([phrase, ...forms])];
}

/** All forms of an adjective in -ский and the like: genders, numbers, cases. */
export function adjectiveForms(adjective: string): string[] {
  const stem = adjective.replace(/(?:ий|ый|ой)$/, '');
  const isSoft = adjective.endsWith('ий');
  const endings = isSoft ? 'ий ого ому им ом ая ой ую ое ие их ими' : 'ый ого ому ым ом ая ой ую ое ые ых ыми';
  return [...new Set([adjective, ...endings.split(' ').map((ending) => stem + ending)])];
}

/** Genitive, dative, accusative, instrumental, prepositional. */
const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

const isAdjective = (word: string): boolean => /(?:ая|ое|ый|ий|ые|ие)$/.test(word) && word.length > 4;

function inCase(word: string, at: number): string {
  for (const [ending, ...cases] of DECLENSIONS) {
    if (ending === '' ? !/[бвгджзклмнпрстфхцчшщ]$/.test(word) : !word.endsWith(ending!)) continue;
    return word.slice(0, word.length - ending!.length) + cases[at];
  }
  return word;
}

/** Endings: nominative, then the other cases; the first that fits counts. What fits none is not declined: Мали, Перу, США. */
const DECLENSIONS: string[][] = [
  ['ская', 'ской', 'ской', 'скую', 'ской', 'ской'],
  ['ная', 'ной', 'ной', 'ную', 'ной', 'ной'],
  ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  ['ское', 'ского', 'скому', 'ское', 'ским', 'ском'],
  ['ный', 'ного', 'ному', 'ного', 'ным', 'ном'],
  ['ский', 'ского', 'скому', 'ского', 'ским', 'ском'],
  ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых'],
  ['ские', 'ских', 'ским', 'ские', 'скими', 'ских'],
  ['ия', 'ии', 'ии', 'ию', 'ией', 'ии'],
  ['я', 'и', 'е', 'ю', 'ей', 'е'],
  ['га', 'ги', 'ге', 'гу', 'гой', 'ге'],
  ['ка', 'ки', 'ке', 'ку', 'кой', 'ке'],
  ['ха', 'хи', 'хе', 'ху', 'хой', 'хе'],
  ['ша', 'ши', 'ше', 'шу', 'шей', 'ше'],
  ['а', 'ы', 'е', 'у', 'ой', 'е'],
  ['тель', 'теля', 'телю', 'теля', 'телем', 'теле'],
  ['арь', 'аря', 'арю', 'аря', 'арём', 'аре'],
  ['иль', 'иля', 'илю', 'иль', 'илем', 'иле'],
  ['ь', 'и', 'и', 'ь', 'ью', 'и'],
  ['ий', 'ия', 'ию', 'ия', 'ием', 'ии'],
  ['ай', 'ая', 'аю', 'ай', 'аем', 'ае'],
  ['ей', 'ея', 'ею', 'ея', 'еем', 'ее'],
  ['ёр', 'ёра', 'ёру', 'ёра', 'ёром', 'ёре'],
  ['ие', 'ия', 'ию', 'ие', 'ием', 'ии'],
  ['ство', 'ства', 'ству', 'ство', 'ством', 'стве'],
  ['ведомство', 'ведомства', 'ведомству', 'ведомство', 'ведомством', 'ведомстве'],
  ['ия', 'ии', 'ии', 'ию', 'ией', 'ии'],
  ['цы', 'цев', 'цам', 'цев', 'цами', 'цах'],
  ['яне', 'ян', 'янам', 'ян', 'янами', 'янах'],
  ['ане', 'ан', 'анам', 'ан', 'анами', 'анах'],
  ['ы', 'ов', 'ам', 'ы', 'ами', 'ах'],
  ['', 'а', 'у', 'а', 'ом', 'е'],
];
