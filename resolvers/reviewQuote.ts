import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { rowId } from '../schema/ids.ts';
import { type ReviewQuoteError, ReviewQuoteInput, ReviewQuotePayload } from '../schema/reviewQuote.ts';
import { forgetAll } from '../src/store/loaders.ts';
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
    const speakerId = input.speakerId == null ? input.speakerId : rowId(input.speakerId, ['Person', 'Organization']);
    if (input.speakerId != null && speakerId === null) return refused('SPEAKER_NOT_FOUND');
    const outcome = await reviewQuote(database, {
      quoteId,
      status: input.status,
      ...(input.status === 'CORRECTED' ? { speakerId, countries: input.aboutCountry ?? undefined } : {}),
      reviewer: token!,
      now: Date.now(),
    });
    if (outcome !== null) return refused(outcome.problem);
    forgetAll(loaders);
    return { quote: await loaders.quote.load(quoteId), userErrors: [] };
  }
}

/** Null of `speakerId` corrects only where it is meant to: other verdicts take it for left out. */
function correctionProblem({ status, speakerId, aboutCountry }: ReviewQuoteInput): ReviewQuoteError['code'] | null {
  if (aboutCountry != null && aboutCountry.length > MOST_COUNTRIES)
    throw badUserInput('input.aboutCountry', `at most ${MOST_COUNTRIES} countries, not ${aboutCountry.length}.`);
  if (status === 'CORRECTED') return speakerId === undefined && aboutCountry == null ? 'CORRECTION_MISSING' : null;
  return speakerId == null && aboutCountry == null ? null : 'CORRECTION_UNEXPECTED';
}

const MOST_COUNTRIES = 50;

function refused(code: ReviewQuoteError['code']): ReviewQuotePayload {
  return { quote: null, userErrors: [{ code, ...PROBLEMS[code] }] };
}

const PROBLEMS: Record<ReviewQuoteError['code'], { message: string; argument: string }> = {
  QUOTE_NOT_FOUND: { message: 'There is no quote with this id.', argument: 'input.id' },
  SPEAKER_NOT_FOUND: { message: 'There is no person or organization with this id.', argument: 'input.speakerId' },
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
