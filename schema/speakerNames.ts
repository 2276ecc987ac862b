import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { Speaker } from '../entities/speaker.ts';
import { LanguageCode } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Whose name it is.' })
export class SpeakerNameInput {
  @Field(() => ID, { description: 'The person or organization.' })
  id!: string;

  @Field(() => String, { description: 'The name: at most 300 characters.' })
  name!: string;

  @Field(() => LanguageCode, {
    nullable: true,
    description:
      'The language of texts that use it; by default the one in which the speaker is mostly named in these letters.',
  })
  language?: string | null;
}

const RenameSpeakerErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  NAME_WITHOUT_LETTERS: 'NAME_WITHOUT_LETTERS',
  ALREADY_SO: 'ALREADY_SO',
} as const;
registerEnumType(RenameSpeakerErrorCode, {
  name: 'RenameSpeakerErrorCode',
  description: 'Why one was not renamed.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with this id.' },
    NAME_WITHOUT_LETTERS: { description: 'The name has no letter.' },
    ALREADY_SO: { description: 'It was so before.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why one was not renamed.' })
export class RenameSpeakerError extends UserError {
  @Field(() => RenameSpeakerErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof RenameSpeakerErrorCode;
}

@ObjectType({ description: 'What came of a renaming.' })
export class RenameSpeakerPayload {
  @Field(() => Speaker, { nullable: true, description: 'The person or organization; null where nothing was changed.' })
  speaker!: Speaker | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [RenameSpeakerError], { description: 'Why nothing was changed; empty where it was.' })
  userErrors!: RenameSpeakerError[];
}

const AddNameErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  NAME_WITHOUT_LETTERS: 'NAME_WITHOUT_LETTERS',
  ALREADY_SO: 'ALREADY_SO',
} as const;
registerEnumType(AddNameErrorCode, {
  name: 'AddNameErrorCode',
  description: 'Why a name was not added.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with this id.' },
    NAME_WITHOUT_LETTERS: { description: 'The name has no letter.' },
    ALREADY_SO: { description: 'It was so before.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why a name was not added.' })
export class AddNameError extends UserError {
  @Field(() => AddNameErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof AddNameErrorCode;
}

@ObjectType({ description: 'What came of a name that was to be added.' })
export class AddNamePayload {
  @Field(() => Speaker, { nullable: true, description: 'The person or organization; null where nothing was changed.' })
  speaker!: Speaker | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [AddNameError], { description: 'Why nothing was changed; empty where it was.' })
  userErrors!: AddNameError[];
}
