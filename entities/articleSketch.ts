import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an article's text is like (src/text/sketch.ts). */
@Entity('article_sketch')
export class ArticleSketch {
  @PrimaryColumn('integer')
  articleId!: number;

  /** Base64. */
  @Column('text')
  sketch!: string;
}
