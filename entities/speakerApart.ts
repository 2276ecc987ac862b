import { Entity, Index, PrimaryColumn } from 'typeorm';

/** That two speakers are not one, whatever evidence says: an editor said so. The lower id first. */
@Entity('speaker_apart')
@Index('speaker_apart_by_other', ['otherId'])
export class SpeakerApart {
  @PrimaryColumn('integer')
  oneId!: number;

  @PrimaryColumn('integer')
  otherId!: number;
}
