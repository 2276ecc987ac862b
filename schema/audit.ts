import 'reflect-metadata';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type AuditAction, AuditEntry } from '../entities/auditEntry.ts';
import type { AuditedState } from '../src/store/audit.ts';
import type { ReviewStatus } from '../src/store/filters.ts';
import { AuditActionEnum, ReviewStatusEnum } from './enums.ts';
import { PageArguments } from './page.ts';
import { CountryCode } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Which entries of the audit log; all that is given must hold.' })
export class AuditFilterInput {
  @Field(() => AuditActionEnum, { nullable: true, description: 'What was done.' })
  action?: AuditAction | null;

  @Field(() => ID, { nullable: true, description: 'The quote that was reviewed.' })
  quote?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person or organization that was changed.' })
  speaker?: string | null;

  @Field(() => Int, { nullable: true, description: 'Whose token it was, by its number.' })
  editor?: number | null;
}

@ArgsType()
export class AuditLogArguments extends PageArguments {
  @Field(() => AuditFilterInput, { nullable: true, description: 'Which entries; all when absent.' })
  filter?: AuditFilterInput | null;
}

@ObjectType({ description: 'Who changed something: a token, by its number and name.' })
export class Editor {
  @Field(() => Int, { description: 'The token’s number, as `qawl token list` has it.' })
  number!: number;

  @Field(() => String, { nullable: true, description: 'The token’s name; null where nobody gave it one.' })
  name!: string | null;
}

@ObjectType({ description: 'One side of a change: how it was then. Null is what the action does not touch.' })
export class AuditState {
  constructor(readonly state: AuditedState) {}

  @Field(() => ReviewStatusEnum, { nullable: true, description: 'What editors had said of the quote.' })
  reviewStatus(): ReviewStatus | null {
    const { status } = this.state;
    return status === undefined ? null : (status ?? 'UNREVIEWED');
  }

  @Field(() => String, {
    nullable: true,
    description: 'The name, as it was then, of who says the quote; null where nobody knew.',
  })
  speakerName(): string | null {
    return this.state.speakerName ?? null;
  }

  @Field(() => String, { nullable: true, description: 'The name of the person or organization that was changed.' })
  name(): string | null {
    return this.state.name ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of two that were merged, split or told apart: the name of the other one; null where they were one.',
  })
  otherName(): string | null {
    return this.state.otherName ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'A name that is this speaker’s from then on, for it was corrected twice; or one that was added. Null where there is none.',
  })
  taughtName(): string | null {
    return this.state.taught?.name ?? this.state.forms?.[0]?.name ?? null;
  }

  @Field(() => [CountryCode], { nullable: true, description: 'The countries that the quote was about.' })
  aboutCountry(): string[] | null {
    return this.state.countries?.map(({ code }) => code) ?? null;
  }
}

@InputType({ description: 'What is to be taken back.' })
export class UndoInput {
  @Field(() => ID, { description: 'The id of the entry in the audit log.' })
  id!: string;
}

export const UndoErrorCode = {
  ENTRY_NOT_FOUND: 'ENTRY_NOT_FOUND',
  ALREADY_UNDONE: 'ALREADY_UNDONE',
  CHANGED_SINCE: 'CHANGED_SINCE',
  GONE: 'GONE',
} as const;
registerEnumType(UndoErrorCode, {
  name: 'UndoErrorCode',
  description: 'Why something was not taken back.',
  valuesConfig: {
    ENTRY_NOT_FOUND: { description: 'There is no entry with this id in the audit log.' },
    ALREADY_UNDONE: {
      description: 'It was taken back before: `AuditEntry.undoneBy` says when, and can itself be undone.',
    },
    CHANGED_SINCE: { description: 'What it made was changed again: take the later change back first.' },
    GONE: { description: 'What it changed is not here any more.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why something was not taken back.' })
export class UndoError extends UserError {
  @Field(() => UndoErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof UndoErrorCode;
}

@ObjectType({ description: 'What came of an undoing.' })
export class UndoPayload {
  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The new entry, which can be undone itself; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [UndoError], { description: 'Why it was not taken back; empty where it was.' })
  userErrors!: UndoError[];
}
