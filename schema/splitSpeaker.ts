import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Speaker } from '../entities/speaker.ts';
import { SpeakerMoves } from './speakerMoves.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Who is two, and what belongs to the other one.' })
export class SplitSpeakerInput {
  @Field(() => ID, { description: 'The person or organization.' })
  id!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Quotes of the other one: at most 1,000.' })
  quotes!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Forms of the name that are the other one’s, as `names` has them: all quotes of articles that use them go along. At most 100.',
  })
  names!: string[];

  @Field(() => ID, { nullable: true, description: 'The other one, where it is here already.' })
  intoId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the other one, where it is somebody new: by default the first of `names`, or the same name. At most 300 characters.',
  })
  name?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Tells what would move, and changes nothing.' })
  dryRun!: boolean;
}

const SplitSpeakerErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  INTO_NOT_FOUND: 'INTO_NOT_FOUND',
  SAME_SPEAKER: 'SAME_SPEAKER',
  DIFFERENT_KINDS: 'DIFFERENT_KINDS',
  NAME_NOT_OF_SPEAKER: 'NAME_NOT_OF_SPEAKER',
  QUOTE_NOT_OF_SPEAKER: 'QUOTE_NOT_OF_SPEAKER',
  NO_NAME_LEFT: 'NO_NAME_LEFT',
  NOTHING_MOVES: 'NOTHING_MOVES',
  NAME_WITHOUT_LETTERS: 'NAME_WITHOUT_LETTERS',
} as const;
registerEnumType(SplitSpeakerErrorCode, {
  name: 'SplitSpeakerErrorCode',
  description: 'Why one was not made two.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with this id.' },
    INTO_NOT_FOUND: { description: 'There is no person or organization with the other id.' },
    SAME_SPEAKER: { description: 'Both ids are of one.' },
    DIFFERENT_KINDS: { description: 'A person is no organization.' },
    NAME_NOT_OF_SPEAKER: { description: 'One of the names is not one of the speaker’s.' },
    QUOTE_NOT_OF_SPEAKER: { description: 'One of the quotes is not one of the speaker’s.' },
    NO_NAME_LEFT: { description: 'All names would go: one must stay.' },
    NOTHING_MOVES: { description: 'No quote and no name was given.' },
    NAME_WITHOUT_LETTERS: { description: 'The name has no letter.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why one was not made two.' })
export class SplitSpeakerError extends UserError {
  @Field(() => SplitSpeakerErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof SplitSpeakerErrorCode;
}

@ObjectType({ description: 'What came of a split.' })
export class SplitSpeakerPayload {
  @Field(() => Speaker, { nullable: true, description: 'The one who was split; null where there is an error.' })
  speaker!: Speaker | null;

  @Field(() => Speaker, { nullable: true, description: 'The other one; null where nothing was changed.' })
  other!: Speaker | null;

  @Field(() => SpeakerMoves, { nullable: true, description: 'What moves, or moved; null where there is an error.' })
  moves!: SpeakerMoves | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [SplitSpeakerError], { description: 'Why it was not done; empty where nothing is against it.' })
  userErrors!: SplitSpeakerError[];
}
