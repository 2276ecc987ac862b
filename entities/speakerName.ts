import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DateTime, LanguageCode } from '../schema/scalars.ts';

/** One form of a speaker's name, as an article in a language gave it. */
@Entity('speaker_name')
@Index('speaker_name_form', ['speakerId', 'name', 'language'], { unique: true })
@ObjectType({ description: 'One form of a name.' })
export class SpeakerName {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('integer')
  speakerId!: number;

  @Column('text')
  @Field(() => String, { description: 'The name in this form.' })
  name!: string;

  @Column('text')
  @Field(() => LanguageCode, { description: 'The language of the texts that use this form.' })
  language!: string;

  @Column('text')
  @Field(() => String, {
    description: 'The script as ISO 15924, such as `Arab`, `Latn` or `Cyrl`; `Zyyy` when it has no letters.',
  })
  script!: string;

  /** Articles that name the speaker so; 0 where only the catalogue or an editor does. */
  @Column('integer', { default: 0 })
  @Field(() => Int, {
    description: 'How many articles name the speaker so; 0 where only the catalogue or an editor does.',
  })
  articleCount!: number;

  /** Milliseconds since 1970 UTC, when these were published. */
  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the first of these was published.' })
  firstSeenAt!: number | null;

  @Column('bigint', { nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the last of these was published.' })
  lastSeenAt!: number | null;

  /** Whether an editor said that the name is this speaker's: then it is, whatever evidence says. */
  @Column('boolean', { default: false })
  isConfirmed!: boolean;

  /** Whether the catalogue has it. */
  @Column('boolean', { default: false })
  isCatalogued!: boolean;
}
