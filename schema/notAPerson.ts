import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { AuditEntry } from '../entities/auditEntry.ts';
import { SpeakerMoves } from './speakerMoves.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Which name is nobody’s.' })
export class NotAPersonInput {
  @Field(() => ID, { description: 'What was taken for a person.' })
  id!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Tells what would be without a speaker, and changes nothing.',
  })
  dryRun!: boolean;
}

const NotAPersonErrorCode = {
  SPEAKER_NOT_FOUND: 'SPEAKER_NOT_FOUND',
  IS_ORGANIZATION: 'IS_ORGANIZATION',
  ALREADY_SO: 'ALREADY_SO',
} as const;
registerEnumType(NotAPersonErrorCode, {
  name: 'NotAPersonErrorCode',
  description: 'Why a name was not taken for nobody’s.',
  valuesConfig: {
    SPEAKER_NOT_FOUND: { description: 'There is no person or organization with this id.' },
    IS_ORGANIZATION: { description: 'It is an organization, which is no person anyway.' },
    ALREADY_SO: { description: 'It was said before.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why a name was not taken for nobody’s.' })
export class NotAPersonError extends UserError {
  @Field(() => NotAPersonErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof NotAPersonErrorCode;
}

@ObjectType({ description: 'What came of a name that is nobody’s.' })
export class NotAPersonPayload {
  @Field(() => SpeakerMoves, {
    nullable: true,
    description: 'What has no speaker any more, or would have none; null where there is an error.',
  })
  moves!: SpeakerMoves | null;

  @Field(() => AuditEntry, {
    nullable: true,
    description: 'The entry in the audit log, by which `undo` takes it back; null where nothing was changed.',
  })
  entry!: AuditEntry | null;

  @Field(() => [NotAPersonError], { description: 'Why it was not done; empty where nothing is against it.' })
  userErrors!: NotAPersonError[];
}
