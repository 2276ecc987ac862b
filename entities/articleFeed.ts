import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a feed listed an article: one article may come by several feeds. */
@Entity('article_feed')
@Index('article_feed_by_feed', ['feedId', 'articleId'])
export class ArticleFeed {
  @PrimaryColumn('integer')
  articleId!: number;

  @PrimaryColumn('integer')
  feedId!: number;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  seenAt!: number;

  /** What the feed said of it when it was last read (src/articles/identity.ts); null: nobody knows. */
  @Column('text', { nullable: true })
  entryHash!: string | null;

  /** When it was last read because of this feed; null: never. */
  @Column('bigint', { nullable: true })
  readAt!: number | null;
}
