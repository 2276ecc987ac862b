import { Entity, PrimaryColumn } from 'typeorm';

/** A part of an article's sketch (src/store/copies.ts), by which articles with the same part are found. */
@Entity('article_band')
export class ArticleBand {
  @PrimaryColumn('bigint')
  band!: number;

  @PrimaryColumn('integer')
  articleId!: number;
}
