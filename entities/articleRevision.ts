import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an article said before it changed. What it says now stands in `article`. */
@Entity('article_revision')
export class ArticleRevision {
  @PrimaryColumn('integer')
  articleId!: number;

  /** Counts up from 1 for each article; the first and the newest are kept. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('text', { nullable: true })
  title!: string | null;

  /** When it was first seen, milliseconds since 1970 UTC. */
  @Column('bigint')
  seenAt!: number;

  /** When the next one was. */
  @Column('bigint')
  replacedAt!: number;

  @Column('text')
  text!: string;
}
