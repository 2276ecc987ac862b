import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One passage of an extractor over the articles that are here, and how far it is: one that was ended half-way goes on there. */
@Entity('reextraction')
export class Reextraction {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  @Column('text')
  extractorName!: string;

  @Column('text')
  extractorVersion!: string;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  startedAt!: number;

  /** Null: it is not through. */
  @Column('bigint', { nullable: true })
  endedAt!: number | null;

  /** The last article that it did, 0 before the first; and the last that it is to do. */
  @Column('integer')
  articleId!: number;

  @Column('integer')
  lastArticleId!: number;

  /** JSON of Reextracted (src/store/reextractions.ts). */
  @Column('text')
  outcome!: string;
}
