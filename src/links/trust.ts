import type { SpeakerRule } from '../reasons.ts';

/**
 * How often a rule that chooses the speaker is right, 0 to 1, as measured on annotated articles; a quote without a speaker counts
 * as one whose speaker is rightly unknown.
 */
export function trustInSpeaker(rule: SpeakerRule | null): number {
  return rule === null ? UNKNOWN : (TRUST[rule] ?? OTHERS);
}

const UNKNOWN = 0.85;
const OTHERS = 0.7;

/** Rules by their names, most trusted first. */
const TRUST: Partial<Record<SpeakerRule, number>> = {
  'subject-after-verb': 0.98,
  'subject-before-verb': 0.97,
  'subject-with-apposition': 0.97,
  'topic-before-verb': 0.97,
  'same-speaker-goes-on': 0.96,
  'subject-of-main-verb': 0.95,
  title: 0.92,
  'source-behind-agency': 0.92,
  'body-of-that-kind': 0.92,
  'previous-speaker': 0.9,
  pronoun: 0.9,
  issuer: 0.85,
  'source-after-preposition': 0.85,
  'title-named-next': 0.8,
  'title-of-previous-speaker': 0.8,
  'relative-pronoun': 0.75,
  'coordinated-verb': 0.75,
  'body-that-spoke': 0.75,
  'body-described': 0.7,
  'body-named-before': 0.65,
  described: 0.6,
  'subject-of-sentence': 0.6,
};
