import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That a speaker was found to be another one. Its row is gone, its id leads to the one that stayed. */
@Entity('speaker_merge')
@Index('speaker_merge_from', ['fromId'], { unique: true })
@Index('speaker_merge_leads_to', ['leadsToId'])
export class SpeakerMerge {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('integer')
  fromId!: number;

  /** The one that it was merged into, which may have been merged since. */
  @Column('integer')
  intoId!: number;

  /** The one that is there now. */
  @Column('integer')
  leadsToId!: number;

  /** Whose token; null: linked by itself, or by the command line. */
  @Column('integer', { nullable: true })
  tokenId!: number | null;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  mergedAt!: number;

  /** Why, in JSON: the evidence of what was linked by itself. */
  @Column('text', { nullable: true })
  because!: string | null;

  /** JSON of BeforeMerge (src/store/mergeSpeakers.ts). */
  @Column('text')
  before!: string;
}
