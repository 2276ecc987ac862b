import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Under which keys a speaker's names are found, in whatever script they are asked for (src/identity/nameKeys.ts). */
@Entity('speaker_key')
@Index('speaker_key_by_speaker', ['speakerId'])
export class SpeakerKey {
  /** `P` or `O` for the kind; then `=` and the folded name, or a key of sounds. */
  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('integer')
  speakerId!: number;
}
