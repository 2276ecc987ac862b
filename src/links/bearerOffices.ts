import type { Mention } from './mentions.ts';
import type { NamedOne } from './people.ts';
import type { ChosenSpeaker, SpeakerContext } from './speakerContext.ts';

/** «رئيس الفريق»: of whoever spoke last the club that he heads, in another word. */
export const isItsBody = (
  { vocabulary }: SpeakerContext,
  word: string,
  one: NamedOne,
  history: ChosenSpeaker[],
): boolean =>
  vocabulary.language.isVerbFirst &&
  history.at(-1)?.one === one &&
  (CLUBS.has(word) || vocabulary.genericBodies.has(word));

/** Folded, without the article. */
const CLUBS = new Set(['فريق', 'نادي', 'اتحاد', 'جامعه', 'لجنه', 'مجلس']);

/** «رئيس مكتبه»: whoever heads somebody's office does not bear that one's title. */
export const isOwnBody = ({ vocabulary }: SpeakerContext, word: string | undefined, wanted: string[]): boolean =>
  word !== undefined &&
  !wanted.includes(word) &&
  /(?:ه|ها|هم)$/.test(word) &&
  vocabulary.organizationNouns.has(word.replace(/(?:ه|ها|هم)$/, ''));

/** A French office of which a state has one holder, with the state's adjective. */
export function isStatesOffice(
  { document, vocabulary, countryAt }: SpeakerContext,
  { start, end, role }: Mention,
): boolean {
  if (vocabulary.adjectiveEndings.length === 0 || role === null) return false;
  const { forms } = document.tokens;
  if (![role.start, role.start + 1].some((token) => OF_STATES.has(forms[token] ?? ''))) return false;
  for (let token = start; token <= end + 1 && token < document.tokens.count; token++)
    if (countryAt[token]?.reason === 'DEMONYM') return true;
  return false;
}

/** French, folded. */
const OF_STATES = new Set('ministre president presidente secretaire chancelier chanceliere roi reine'.split(' '));
