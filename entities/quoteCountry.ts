import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CountryReasonEnum } from '../schema/enums.ts';

/** That a quote is about a country. `orderedAt`, `speakerId` and `isLeftOut` are the quote's: "about a country, newest first" is one index range. */
@Entity('quote_country')
@Index('quote_country_by_time', ['countryCode', 'orderedAt', 'quoteId'])
@Index('quote_country_by_speaker', ['countryCode', 'speakerId', 'orderedAt', 'quoteId'])
@ObjectType('AboutCountry', { description: 'A country that a quote is about, with the words that show it.' })
export class QuoteCountry {
  @PrimaryColumn('integer')
  quoteId!: number;

  @PrimaryColumn('text')
  countryCode!: string;

  /** 0 for the quote's first country. */
  @Column('integer')
  position!: number;

  @Column('text')
  @Field(() => String, {
    description: 'The words that show it, in the quote or near it; empty where an editor said so.',
  })
  mention!: string;

  @Column('integer')
  @Field(() => Int, { description: 'Where these words begin in the article’s text, in UTF-16 code units.' })
  start!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Where these words end in the article’s text, in UTF-16 code units, exclusive.' })
  end!: number;

  @Column('text')
  @Field(() => CountryReasonEnum, { description: 'Which kind of words they are.' })
  reason!: keyof typeof CountryReasonEnum;

  @Column('integer', { nullable: true })
  speakerId!: number | null;

  @Column('bigint')
  orderedAt!: number;

  @Column('boolean')
  isLeftOut!: boolean;
}
