import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many quotes of a speaker are about a country: kept in the same transaction as the quotes. */
@Entity('speaker_country')
@Index('speaker_country_by_country', ['countryCode', 'quoteCount', 'speakerId'])
@Index('speaker_country_by_speaker', ['speakerId', 'quoteCount', 'countryCode'])
export class SpeakerCountry {
  @PrimaryColumn('integer')
  speakerId!: number;

  @PrimaryColumn('text')
  countryCode!: string;

  @Column('integer')
  quoteCount!: number;
}
