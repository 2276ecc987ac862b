import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What the newest extractor found of a quote that editors reviewed, and whether they say the same: precision is counted from these.
 * It goes when nobody has reviewed the quote any more.
 */
@Entity('quote_finding')
@Index('quote_finding_by_form', ['form'])
@Index('quote_finding_by_language', ['language', 'quoteId'])
export class QuoteFinding {
  @PrimaryColumn('integer')
  quoteId!: number;

  /** The quote's. */
  @Column('text')
  language!: string;

  /** False: the newest extractor does not find it any more, and so claims nothing of it. */
  @Column('boolean')
  isFound!: boolean;

  @Column('integer', { nullable: true })
  speakerId!: number | null;

  /** What the article calls that speaker: kind and folded name (keyOfForm of src/store/speakerKeys.ts). */
  @Column('text', { nullable: true })
  form!: string | null;

  /** JSON of CountryLink[] (src/store/audit.ts). */
  @Column('text')
  countries!: string;

  @Column('boolean')
  isQuoteRight!: boolean;

  /** Null where no speaker was found, or it is no quote. */
  @Column('boolean', { nullable: true })
  isSpeakerRight!: boolean | null;

  /** Of a quote: how many countries were found, and how many of them are right. */
  @Column('integer')
  countryCount!: number;

  @Column('integer')
  rightCountryCount!: number;
}
