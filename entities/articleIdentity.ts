import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A name under which an article is known (src/store/identities.ts): no two articles share one. */
@Entity('article_identity')
@Index('article_identity_by_article', ['articleId'])
export class ArticleIdentity {
  @PrimaryColumn('text')
  identity!: string;

  @Column('integer', { nullable: true })
  articleId!: number | null;
}
