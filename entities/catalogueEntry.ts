import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { SpeakerKind } from '../src/extraction.ts';

/** Somebody whom a list knows, and who becomes a speaker when an article names them: until then no list shows them. */
@Entity('catalogue_entry')
@Index('catalogue_entry_identity', ['identity'], { unique: true })
@Index('catalogue_entry_by_speaker', ['speakerId'])
export class CatalogueEntry {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  /** The id in Wikidata; else kind, country and folded first name. */
  @Column('text')
  identity!: string;

  @Column('text')
  kind!: SpeakerKind;

  @Column('text', { nullable: true })
  wikidataId!: string | null;

  @Column('text', { nullable: true })
  countryCode!: string | null;

  /** JSON of `names` and `offices` (src/catalogue/entry.ts). */
  @Column('text')
  names!: string;

  @Column('text')
  offices!: string;

  @Column('text', { nullable: true })
  source!: string | null;

  /** The day for which the list held. */
  @Column('text', { nullable: true })
  date!: string | null;

  @Column('integer', { nullable: true })
  speakerId!: number | null;
}
