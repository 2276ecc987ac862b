import {
  ARTICLE,
  CLITIC,
  COMMON,
  FAMILY,
  FOREIGN,
  FUNCTION,
  GIVEN,
  HOST,
  OFFICE,
  PARTICLE,
  PERSONAL,
  SPEECH,
  TITLE,
  underClitic,
} from './forms.ts';
import type { Words } from './words.ts';
import { openedLength } from './words.ts';

/** A longer find is cut back to a full name that the text has elsewhere, when only an unknown word sets them apart. */
export function withoutTails(words: Words, names: FoundName[]): FoundName[] {
  const full = new Set<string>();
  for (const name of names) if (name.end - name.start > 1) full.add(words.read(name.start, name.end));
  for (const name of names) {
    const last = words.bits[name.end - 1]!;
    if (name.end - name.start < 3 || last & (GIVEN | FAMILY | ARTICLE)) continue;
    if (full.has(words.read(name.start, name.end - 1))) name.end -= 1;
  }
  return names;
}

/** Adds the family names that stand alone once their full name is known, before or after it in the text. */
export function withRepetitions(words: Words, names: FoundName[]): FoundName[] {
  const families = new Map<string, string[]>();
  const subjects = foreignSubjects(words);
  for (const name of names) {
    if (name.score < SURE || name.end - name.start < 2) continue;
    const family = familyOf(words, name);
    if (family !== null) families.set(family[0]!, family);
  }
  // With what is written before it a name still ends as it does.
  const endings = new Uint8Array(ENDINGS);
  for (const form of families.keys()) endings[endingOf(form)] = 1;
  const all: FoundName[] = [];
  let next = 0;
  for (let token = 0; token < words.count; ) {
    if (next < names.length && names[next]!.start === token) {
      const name = names[next++]!;
      if (name.end - name.start === 1 && families.has(words.bare(token))) name.score = Math.max(name.score, 0.9);
      all.push(name);
      token = name.end;
      continue;
    }
    const end =
      families.size > 0 && endings[endingOf(words.forms[token]!)] === 1 ? repetitionAt(words, token, families) : token;
    if (end > token) {
      all.push({ start: token, end, score: 0.85, evidence: 'repeated' });
      token = end;
    } else if ((words.bits[token]! & FOREIGN) !== 0 && subjects.has(words.forms[token]!)) {
      all.push({ start: token, end: token + 1, score: 0.65, evidence: 'repeated subject' });
      token += 1;
    } else token += 1;
  }
  return all;
}

const ENDINGS = 256;
const endingOf = (form: string): number =>
  (form.charCodeAt(form.length - 1) * 31 + form.charCodeAt(form.length - 2)) & (ENDINGS - 1);

const SURE = 0.7;

/** Foreign words that speak once and stand again elsewhere: people whose full names the text may never give. */
function foreignSubjects(words: Words): Set<string> {
  const seen = new Map<string, { count: number; speaks: boolean }>();
  for (let token = 1; token < words.count; token++) {
    const bits = words.bits[token]!;
    if ((bits & (FOREIGN | NO_SUBJECT)) !== FOREIGN || words.forms[token]!.length < 4 || words.isCountry(token))
      continue;
    const word = seen.get(words.forms[token]!) ?? { count: 0, speaks: false };
    const before = words.bits[token - 1]!;
    // A word that has once been a stadium or a prize is none of them.
    word.count += before & HOST ? -99 : 1;
    word.speaks ||=
      (before & (SPEECH | ARTICLE)) === SPEECH ||
      (words.isWord[token - 1] === 0 && (words.bits[token + 1]! & SPEECH) !== 0);
    seen.set(words.forms[token]!, word);
  }
  const subjects = new Set<string>();
  for (const [form, word] of seen) if (word.speaks && word.count > 1) subjects.add(form);
  return subjects;
}

const NO_SUBJECT = COMMON | FUNCTION | OFFICE | TITLE | SPEECH | PERSONAL | CLITIC;

/** The forms of a full name's last part, with its particle (لو دريان) or first half (نصر الله); null for what is no family name. */
function familyOf(words: Words, name: FoundName): string[] | null {
  const last = words.forms[name.end - 1]!;
  const before = words.forms[name.end - 2]!;
  const bits = words.bits[name.end - 1]!;
  if (openedLength(words, name.end - 2) > 0 && words.forms[name.end - 2] !== 'عبد' && !PATRONYMICS.has(before))
    return [before, last];
  // «الحسين ولد سالم … وقال ولد سالم»
  if (words.bits[name.end - 2]! & PARTICLE || before === 'بنت')
    return PATRONYMICS.has(before) && !CHILDREN.has(before) ? null : [before, last];
  if (last === 'الله' && name.end - name.start > 2 && /^(?:title|office|speech)/.test(name.evidence))
    return [before, last];
  if (last.length < 3 || last === 'الله' || last === 'الدين' || words.isPreposition(name.end - 1)) return null;
  return bits & COMMON && !/^(?:title|office|speech)/.test(name.evidence) ? null : [last];
}

const CHILDREN = new Set(['بن', 'ولد', 'بنت']);
const OPENERS_OF_CLAUSES = new Set(['ان', 'بان', 'لان', '"', '«']);
const PATRONYMICS = new Set(['بن', 'ابن', 'بنت', 'ابي', 'ابو', 'ولد', 'عبد']);

function repetitionAt(words: Words, token: number, families: Map<string, string[]>): number {
  if (words.isWord[token] === 0 || words.isPreposition(token)) return token;
  const form = words.forms[token]!;
  let family = families.get(form);
  if (family === undefined) {
    const inner = underClitic(form);
    family = inner === null || inner.length < 4 ? undefined : families.get(inner);
  }
  if (family === undefined) return token;
  for (let part = 1; part < family.length; part++) if (words.forms[token + part] !== family[part]) return token;
  const bits = words.bits[token]!;
  if (family.length > 1) return token + family.length;
  const before = words.bits[token - 1] ?? 0;
  // «قال السوداني», «إن السوداني افتتح»: an adjective stands behind its noun.
  if (words.isCountry(token) && !(before & SPEECH) && !OPENERS_OF_CLAUSES.has(words.forms[token - 1] ?? ''))
    return token;
  if (bits & (COMMON | FUNCTION | OFFICE))
    return before & SPEECH || words.bits[token + 1]! & SPEECH ? token + 1 : token;
  return token + 1;
}

/** A person's name in the text: tokens from `start` up to, not including, `end`. */
export interface FoundName {
  start: number;
  end: number;
  /** 0 to 1. */
  score: number;
  evidence: string;
}
