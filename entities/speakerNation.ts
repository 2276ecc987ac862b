import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many articles say that a speaker stands for a country: most of them are believed. */
@Entity('speaker_nation')
export class SpeakerNation {
  @PrimaryColumn('integer')
  speakerId!: number;

  @PrimaryColumn('text')
  countryCode!: string;

  @Column('integer')
  articleCount!: number;
}
