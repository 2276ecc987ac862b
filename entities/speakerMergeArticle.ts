import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How an article spoke of somebody before a merge. */
@Entity('speaker_merge_article')
@Index('speaker_merge_article_by_article', ['articleId'])
export class SpeakerMergeArticle {
  @PrimaryColumn('integer')
  mergeId!: number;

  @PrimaryColumn('integer')
  articleId!: number;

  @Column('integer')
  position!: number;

  @Column('integer')
  mentionCount!: number;

  /** Where the one that stayed stood in it; null where it did not. */
  @Column('integer', { nullable: true })
  otherPosition!: number | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text', { nullable: true })
  role!: string | null;

  @Column('text', { nullable: true })
  countryCode!: string | null;
}
