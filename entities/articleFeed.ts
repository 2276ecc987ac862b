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
}
