import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That an article names a country, whether or not a quote is about it. `orderedAt` is the article's. */
@Entity('article_country')
@Index('article_country_by_time', ['countryCode', 'orderedAt', 'articleId'])
export class ArticleCountry {
  @PrimaryColumn('integer')
  articleId!: number;

  @PrimaryColumn('text')
  countryCode!: string;

  /** 0 for the first in the text. */
  @Column('integer')
  position!: number;

  @Column('integer')
  mentionCount!: number;

  @Column('bigint')
  orderedAt!: number;
}
