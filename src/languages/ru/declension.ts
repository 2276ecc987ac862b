import { MEN, WOMEN } from '../cyrillic/givenNames.ts';

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

/**
 * A person's name in the nominative, of one that stands in another case for certain: «Сергея Лаврова», «Анной Беловой». The last word is
 * the surname; one of a shape that both genders decline alike has the gender of the given name.
 */
export function nominativeName(name: string): string {
  const words = name.split(' ');
  const given = words.length > 1 ? givenName(words[0]!) : null;
  const isWoman = given?.gender === 'f' || /(?:овой|евой|ёвой|иной|ыной|ской|цкой)$/.test(words.at(-1)!);
  const last = surname(words.at(-1)!, isWoman);
  if (words.length === 1) return last;
  return [given?.name ?? words[0]!, ...words.slice(1, -1).map((word) => patronymic(word)), last].join(' ');
}

/**
 * A body's name in the nominative, of one whose noun stands in another case: «Национального банка», «мэрии Якутска». `nounOf` gives
 * the nominative of a noun for bodies, folded, or null for other words.
 */
export function nominativeBody(name: string, nounOf: (word: string) => string | null): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => nounOf(word) !== null);
  if (at < 0) return name;
  const noun = nounOf(words[at]!)!;
  const gender = /[ая]$/.test(noun) ? 'f' : /[ое]$/.test(noun) ? 'n' : 'm';
  const cased = /^\p{Lu}/u.test(words[at]!) ? noun[0]!.toUpperCase() + noun.slice(1) : noun;
  return [...words.slice(0, at).map((word) => attribute(word, gender)), cased, ...words.slice(at + 1)].join(' ');
}

/** An adjective in the nominative, to agree with its noun. */
function attribute(word: string, gender: 'm' | 'f' | 'n'): string {
  const stem = word.replace(/(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю)$/, '');
  if (stem === word) return word;
  const masculine = /[кгхшщжч]$/.test(stem) ? 'ий' : 'ый';
  return stem + { m: masculine, f: 'ая', n: 'ое' }[gender];
}

/** A given name that the lists have, or one that ends as a man's does in the genitive. */
function givenName(word: string): { name: string; gender: 'm' | 'f' } | null {
  for (const [ending, ...nominatives] of GIVEN)
    for (const nominative of nominatives) {
      if (!word.endsWith(ending!)) continue;
      const name = word.slice(0, word.length - ending!.length) + nominative;
      if (isIn(WOMEN, name)) return { name, gender: 'f' };
      if (isIn(MEN, name)) return { name, gender: 'm' };
    }
  const stem = word.replace(/(?:а|у|ом|е)$/, '');
  return /[бвгджзклмнпрстфхцчш]$/.test(stem) && stem.length > 2 && word !== stem ? { name: stem, gender: 'm' } : null;
}

/** Case endings with what may stand in the nominative for them, likelier first. */
const GIVEN: string[][] = [
  ['ией', 'ия'],
  ['ьей', 'ья'],
  ['ой', 'а'],
  ['ей', 'я', 'а'],
  ['ии', 'ия'],
  ['ием', 'ий'],
  ['ем', 'й', 'ь', ''],
  ['ом', '', 'о'],
  ['ы', 'а'],
  ['и', 'а', 'я', 'ь'],
  ['ю', 'й', 'ь', 'я'],
  ['у', '', 'а'],
  ['я', 'й', 'ь', 'я'],
  ['а', '', 'а', 'о'],
  ['е', '', 'а', 'я'],
  ['', ''],
];

const patronymic = (word: string): string =>
  word.replace(/(вич|ьич)(?:а|у|ем|е)$/, '$1').replace(/(вн)(?:ы|ой|е)$/, '$1а');

function surname(word: string, isWoman: boolean): string {
  if (isWoman) return word.replace(/(ов|ев|ёв|ин|ын)ой$/, '$1а').replace(/(ск|цк)ой$/, '$1ая');
  const declined = word.replace(/(ск|цк)(?:ого|ому|им|ом)$/, '$1ий').replace(/(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$/, '$1');
  if (declined !== word) return declined;
  return word.replace(/([бвгджзклмнпрстфхцчшщ])(?:а|ом)$/, '$1').replace(/([аеиоуы])(?:я|ю|ем)$/, '$1й');
}

const isIn = (list: string, name: string): boolean => namesOf(list).has(name);

const SETS = new Map<string, Set<string>>();

function namesOf(list: string): Set<string> {
  let names = SETS.get(list);
  if (names === undefined) {
    names = new Set(list.trim().split(/\s+/));
    SETS.set(list, names);
  }
  return names;
}
