import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That two speakers may be one: for an editor to say. The lower id first. */
@Entity('speaker_suggestion')
@Index('speaker_suggestion_by_other', ['otherId'])
@Index('speaker_suggestion_by_score', ['score', 'oneId', 'otherId'])
export class SpeakerSuggestion {
  @PrimaryColumn('integer')
  oneId!: number;

  @PrimaryColumn('integer')
  otherId!: number;

  @Column('double precision')
  score!: number;

  /** JSON of Evidence[] (src/identity/identify.ts). */
  @Column('text')
  evidence!: string;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  foundAt!: number;
}
