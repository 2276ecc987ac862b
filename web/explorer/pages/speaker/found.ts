import type { SpeakerPageQuery } from '../../graphql/generated/operations.ts';

/** The speaker that an answer holds; null where the id is nobody's, or something else's. */
export function foundSpeaker(answer: SpeakerPageQuery | undefined): FoundSpeaker | null {
  const node = answer?.node;
  return node != null && 'names' in node ? (node as FoundSpeaker) : null;
}

type FoundSpeaker = Extract<NonNullable<SpeakerPageQuery['node']>, { __typename: string }>;
