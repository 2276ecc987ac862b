import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { rowId } from '../schema/ids.ts';
import { type ReviewQuoteError, ReviewQuoteInput, ReviewQuotePayload } from '../schema/reviewQuote.ts';
import { forgetAll } from '../src/store/loaders.ts';
import { foldedName } from '../src/store/names.ts';
import { reviewQuote } from '../src/store/review.ts';

@Resolver()
export class ReviewQuoteResolver {
  @Authorized('EDITOR')
  @Mutation(() => ReviewQuotePayload, {
    description:
      'Confirms, corrects or rejects a quote; counts follow at once. What was before is kept with who changed it. Needs the token of an editor.',
  })
  async reviewQuote(
    @Arg('input', () => ReviewQuoteInput, { description: 'The review.' }) input: ReviewQuoteInput,
    @Ctx() { database, loaders, token }: Context,
  ): Promise<ReviewQuotePayload> {
    const problem = correctionProblem(input);
    if (problem !== null) return refused(problem);
    const quoteId = rowId(input.id, ['Quote']);
    if (quoteId === null) return refused('QUOTE_NOT_FOUND');
    const speaker = speakerOf(input);
    if (speaker === 'UNKNOWN') return refused('SPEAKER_NOT_FOUND');
    const outcome = await reviewQuote(database, {
      quoteId,
      status: input.status,
      ...(input.status === 'CORRECTED' ? { speaker, countries: input.aboutCountry ?? undefined } : {}),
      editor: token!,
      now: Date.now(),
    });
    if ('problem' in outcome) return refused(outcome.problem);
    forgetAll(loaders);
    const [quote, entry] = await Promise.all([loaders.quote.load(quoteId), loaders.auditEntry.load(outcome.entryId)]);
    return { quote, entry, userErrors: [] };
  }
}

/** Undefined: as it is; null: nobody knows. */
function speakerOf({ speakerId, speakerName, speakerKind: kind }: ReviewQuoteInput) {
  if (speakerName != null) return { kind, name: speakerName };
  if (speakerId == null) return speakerId;
  const id = rowId(speakerId, ['Person', 'Organization']);
  return id === null ? 'UNKNOWN' : { id };
}

/** Null of `speakerId` corrects only where it is meant to: other verdicts take it for left out. */
function correctionProblem(input: ReviewQuoteInput): ReviewQuoteError['code'] | null {
  const { status, speakerId, speakerName, aboutCountry } = input;
  if (aboutCountry != null && aboutCountry.length > MOST_COUNTRIES)
    throw badUserInput('input.aboutCountry', `at most ${MOST_COUNTRIES} countries, not ${aboutCountry.length}.`);
  if (speakerName != null && speakerName.length > LONGEST_NAME)
    throw badUserInput('input.speakerName', `at most ${LONGEST_NAME} characters, not ${speakerName.length}.`);
  const isGiven = speakerId != null || speakerName != null || aboutCountry != null;
  if (status !== 'CORRECTED') return isGiven ? 'CORRECTION_UNEXPECTED' : null;
  if (!isGiven && speakerId === undefined) return 'CORRECTION_MISSING';
  if (speakerName == null) return null;
  if (speakerId !== undefined) return 'SPEAKER_GIVEN_TWICE';
  return foldedName(speakerName) !== '' ? null : 'NAME_WITHOUT_LETTERS';
}

const MOST_COUNTRIES = 50;
const LONGEST_NAME = 300;

function refused(code: ReviewQuoteError['code']): ReviewQuotePayload {
  return { quote: null, entry: null, userErrors: [{ code, ...PROBLEMS[code] }] };
}

const PROBLEMS: Record<ReviewQuoteError['code'], { message: string; argument: string }> = {
  QUOTE_NOT_FOUND: { message: 'There is no quote with this id.', argument: 'input.id' },
  SPEAKER_NOT_FOUND: { message: 'There is no person or organization with this id.', argument: 'input.speakerId' },
  NAME_WITHOUT_LETTERS: { message: 'The name has no letter.', argument: 'input.speakerName' },
  SPEAKER_GIVEN_TWICE: { message: 'Give the speaker by id or by name, not both.', argument: 'input.speakerName' },
  COUNTRY_NOT_FOUND: { message: 'One of the codes is no country.', argument: 'input.aboutCountry' },
  CORRECTION_MISSING: {
    message: 'What is corrected? Give the speaker, the countries, or both.',
    argument: 'input.speakerId',
  },
  CORRECTION_UNEXPECTED: {
    message: 'A speaker or countries go with the status CORRECTED only.',
    argument: 'input.status',
  },
};
