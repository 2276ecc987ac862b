import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** That an editor looked at a quote, with all that it changed: added to, never edited. */
@Entity('quote_review')
@Index('quote_review_by_quote', ['quoteId', 'id'])
export class QuoteReview {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('integer')
  quoteId!: number;

  @Column('text')
  status!: ReviewVerdict;

  /** Whose token it was. */
  @Column('integer')
  tokenId!: number;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  reviewedAt!: number;

  /** JSON of ReviewedState (src/store/review.ts). */
  @Column('text')
  before!: string;

  @Column('text')
  after!: string;
}

/** What an editor says of a quote. */
export type ReviewVerdict = 'CONFIRMED' | 'CORRECTED' | 'REJECTED';
