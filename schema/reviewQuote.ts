import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Quote, type ReviewVerdict } from '../entities/quote.ts';
import type { SpeakerKind } from '../src/extraction.ts';
import { SpeakerKindEnum } from './enums.ts';
import { CountryCode } from './scalars.ts';
import { UserError } from './userErrors.ts';

const ReviewVerdictEnum = { CONFIRMED: 'CONFIRMED', CORRECTED: 'CORRECTED', REJECTED: 'REJECTED' } as const;
registerEnumType(ReviewVerdictEnum, {
  name: 'ReviewVerdict',
  description: 'What an editor says of a quote.',
  valuesConfig: {
    CONFIRMED: { description: 'It is right as it stands; one that was rejected is a quote again.' },
    CORRECTED: { description: 'It is a quote, of another speaker or about other countries, which are given.' },
    REJECTED: { description: 'It is no quote: lists, searches and counts leave it out from now on.' },
  },
});

@InputType({ description: 'What an editor says of a quote.' })
export class ReviewQuoteInput {
  @Field(() => ID, { description: 'The quote’s id.' })
  id!: string;

  @Field(() => ReviewVerdictEnum, { description: 'Right, put right, or no quote.' })
  status!: ReviewVerdict;

  @Field(() => ID, {
    nullable: true,
    description:
      'With CORRECTED: the id of the person or organization that says it; null where nobody can know. Left out, the speaker stays.',
  })
  speakerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With CORRECTED, in the place of `speakerId`: the name of who says it. Whoever has this name here is meant, else it is somebody new. At most 300 characters.',
  })
  speakerName?: string | null;

  @Field(() => SpeakerKindEnum, {
    defaultValue: 'PERSON',
    description: 'With `speakerName`: whether it names a person or an organization.',
  })
  speakerKind!: SpeakerKind;

  @Field(() => [CountryCode], {
    nullable: true,
    description: 'With CORRECTED: all countries that it is about, none for []. Left out, they stay. At most 50.',
  })
  aboutCountry?: string[] | null;
}

export const ReviewQuoteErrorCode = {
  QUOTE_NOT_FOUND: 'QUOTE_NOT_FOUND',
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  NAME_WITHOUT_LETTERS: 'NAME_WITHOUT_LETTERS',
  SPEAKER_GIVEN_TWICE: 'SPEAKER_GIVEN_TWICE',
  COUNTRY_NOT_FOUND: 'COUNTRY_NOT_FOUND',
  CORRECTION_MISSING: 'CORRECTION_MISSING',
  CORRECTION_UNEXPECTED: 'CORRECTION_UNEXPECTED',
} as const;
registerEnumType(ReviewQuoteErrorCode, {
  name: 'ReviewQuoteErrorCode',
  description: 'Why a review was not kept.',
  valuesConfig: {
    QUOTE_NOT_FOUND: { description: 'There is no quote with this id.' },
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with this id.' },
    NAME_WITHOUT_LETTERS: { description: 'The speaker’s name has no letter.' },
    SPEAKER_GIVEN_TWICE: { description: 'Either `speakerId` or `speakerName`, not both.' },
    COUNTRY_NOT_FOUND: { description: 'One of the codes is no country.' },
    CORRECTION_MISSING: { description: 'CORRECTED needs `speakerId`, `speakerName` or `aboutCountry`.' },
    CORRECTION_UNEXPECTED: { description: 'Only CORRECTED takes `speakerId`, `speakerName` and `aboutCountry`.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why a review was not kept.' })
export class ReviewQuoteError extends UserError {
  @Field(() => ReviewQuoteErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof ReviewQuoteErrorCode;
}

@ObjectType({ description: 'What came of a review.' })
export class ReviewQuotePayload {
  @Field(() => Quote, { nullable: true, description: 'The quote as it is now; null where nothing was changed.' })
  quote!: Quote | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [ReviewQuoteError], { description: 'Why the review was not kept; empty where it was.' })
  userErrors!: ReviewQuoteError[];
}
