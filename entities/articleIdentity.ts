import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A name under which an article is known (src/store/identities.ts): no two articles share one. Of one that was withdrawn the names stay. */
@Entity('article_identity')
@Index('article_identity_by_article', ['articleId'])
@Index('article_identity_by_withdrawal', ['withdrawalId'])
export class ArticleIdentity {
  @PrimaryColumn('text')
  identity!: string;

  /** Null: it was withdrawn. */
  @Column('integer', { nullable: true })
  articleId!: number | null;

  @Column('integer', { nullable: true })
  withdrawalId!: number | null;
}
