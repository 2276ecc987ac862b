import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Speaker } from '../entities/speaker.ts';
import { SpeakerMoves } from './speakerMoves.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Which two are one.' })
export class MergeSpeakersInput {
  @Field(() => ID, { description: 'The person or organization that goes: its id leads to the other from then on.' })
  id!: string;

  @Field(() => ID, { description: 'The one that stays.' })
  intoId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Tells what would move, and changes nothing.' })
  dryRun!: boolean;
}

const MergeSpeakersErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  SAME_SPEAKER: 'SAME_SPEAKER',
  DIFFERENT_KINDS: 'DIFFERENT_KINDS',
} as const;
registerEnumType(MergeSpeakersErrorCode, {
  name: 'MergeSpeakersErrorCode',
  description: 'Why two were not merged.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with one of the ids.' },
    SAME_SPEAKER: { description: 'They are one already.' },
    DIFFERENT_KINDS: { description: 'A person is no organization.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why two were not merged.' })
export class MergeSpeakersError extends UserError {
  @Field(() => MergeSpeakersErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof MergeSpeakersErrorCode;
}

@ObjectType({ description: 'What came of a merge.' })
export class MergeSpeakersPayload {
  @Field(() => Speaker, { nullable: true, description: 'The one that stays; null where there is an error.' })
  speaker!: Speaker | null;

  @Field(() => SpeakerMoves, { nullable: true, description: 'What moves, or moved; null where there is an error.' })
  moves!: SpeakerMoves | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [MergeSpeakersError], { description: 'Why they were not merged; empty where nothing is against it.' })
  userErrors!: MergeSpeakersError[];
}
