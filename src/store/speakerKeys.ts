import type { SpeakerKind } from '../extraction.ts';
import { askedKeys, storedKeys } from '../identity/nameKeys.ts';
import { bodyOf } from '../identity/organizations.ts';
import { Remembered } from '../text/remembered.ts';
import { foldedName } from './names.ts';

/** The keys under which a name of a person or organization is stored in `speaker_key`. `country`: for which the article says it stands. */
export function keysOfName(kind: SpeakerKind, name: string, country: string | null): string[] {
  const form = keyOfForm(kind, name);
  return kind === 'PERSON' ? withSounds(form, storedKeys(name)) : withBody(form, name, country);
}

/** The keys under which those are looked for who may have a name. */
export function keysToAsk(kind: SpeakerKind, name: string, country: string | null): string[] {
  const form = keyOfForm(kind, name);
  return kind === 'PERSON'
    ? ASKED.recall(name, () => withSounds(form, askedKeys(name)))
    : withBody(form, name, country);
}

/** A few are in much of the news. */
const ASKED = new Remembered<string[]>(5_000);

/** Whether keys to be asked for are those of a person's name of one word: it may be the last word of others' names. */
export function isSurnameAlone(keys: string[]): boolean {
  return keys.some(isOfSurname);
}

/** The same keys without those by which these others are found. */
export function withoutSurname(keys: string[]): string[] {
  return keys.filter((key) => !isOfSurname(key));
}

function isOfSurname(key: string): boolean {
  return key.startsWith('P* ');
}

/** Keys of which two names of one person or organization share one, as a rule: the last word, or what it is. */
export function keysToLock(kind: SpeakerKind, name: string, country: string | null): string[] {
  const keys = keysToAsk(kind, name, country);
  return kind === 'PERSON' ? keys.filter((key) => key.startsWith('P1 ') || key[1] === '=') : keys;
}

/** The key of those who have a name in the same letters. */
export function keyOfForm(kind: SpeakerKind, name: string): string {
  return `${kind === 'PERSON' ? 'P' : 'O'}=${foldedName(name)}`;
}

function withSounds(form: string, keys: string[]): string[] {
  return [...new Set([form, ...keys.map((key) => `P${key}`)])];
}

function withBody(form: string, name: string, country: string | null): string[] {
  const body = bodyOf(name, country);
  return body === null ? [form] : [form, `O ${body}`];
}
