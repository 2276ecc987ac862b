import type { Gender } from '../languages/language.ts';

/** Whose a possessive says a thing is: his, her; null for others. Folded. */
export const ownerGender = (form: string): Gender | null => OWNERS.get(form) ?? null;

const OWNERS = new Map<string, Gender>([
  ['his', 'm'],
  ['her', 'f'],
  ...['sein', 'seine', 'seinen', 'seinem', 'seiner', 'dessen'].map((form): [string, Gender] => [form, 'm']),
  ...['ihr', 'ihre', 'ihren', 'ihrem', 'ihrer', 'deren'].map((form): [string, Gender] => [form, 'f']),
]);
