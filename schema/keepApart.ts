import 'reflect-metadata';
import { Field, Float, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Speaker } from '../entities/speaker.ts';
import { UserError } from './userErrors.ts';

@ObjectType({ description: 'What speaks for or against that two are one.' })
export class MergeEvidence {
  @Field(() => String, { description: 'Which kind it is: `name`, `country`, `office`, `organization`, `surname`, …' })
  kind!: string;

  @Field(() => Float, { description: 'How much it counts: 4.5 in all are certain, less than 0 against it.' })
  points!: number;

  @Field(() => String, { nullable: true, description: 'What it is, in a word; null where the kind says it.' })
  because!: string | null;
}

/** A pair is no node: it has no id of its own. */
@ObjectType({ description: 'Two who may be one: for an editor to say.' })
export class SuggestedMerge {
  @Field(() => Speaker, { description: 'The one who was here first.' })
  one!: Speaker;

  @Field(() => Speaker, { description: 'The other one.' })
  other!: Speaker;

  @Field(() => Float, { description: 'How likely it is, in points of `evidence` together.' })
  score!: number;

  @Field(() => [MergeEvidence], { description: 'What speaks for it.' })
  evidence!: MergeEvidence[];
}

@InputType({ description: 'Which two are not one.' })
export class KeepApartInput {
  @Field(() => ID, { description: 'A person or organization.' })
  id!: string;

  @Field(() => ID, { description: 'The other one.' })
  otherId!: string;
}

const KeepApartErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  SAME_SPEAKER: 'SAME_SPEAKER',
  ALREADY_SO: 'ALREADY_SO',
} as const;
registerEnumType(KeepApartErrorCode, {
  name: 'KeepApartErrorCode',
  description: 'Why two were not told apart.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with one of the ids.' },
    SAME_SPEAKER: { description: 'They are one: split them.' },
    ALREADY_SO: { description: 'They were told apart before.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why two were not told apart.' })
export class KeepApartError extends UserError {
  @Field(() => KeepApartErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof KeepApartErrorCode;
}

@ObjectType({ description: 'What came of two that are not one.' })
export class KeepApartPayload {
  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [KeepApartError], { description: 'Why they were not told apart; empty where they were.' })
  userErrors!: KeepApartError[];
}
