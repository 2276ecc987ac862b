import { Field, Int, InterfaceType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn, TableInheritance } from 'typeorm';
import type { SpeakerKind } from '../src/extraction.ts';
import { Node } from './node.ts';
import type { SpeakerName } from './speakerName.ts';

/** Who speaks or is spoken of: a person or an organization, in one table told apart by `kind`. Which one is told by evidence (docs/identity.md). */
@Entity('speaker')
@TableInheritance({ column: { name: 'kind', type: 'text' } })
@Index('speaker_by_quotes', ['kind', 'quoteCount', 'id'])
@Index('speaker_by_name', ['kind', 'sortName', 'id'])
@Index('speaker_by_country', ['countryCode', 'kind', 'quoteCount', 'id'])
@InterfaceType({
  implements: Node,
  description: 'Who speaks: a person, or an organization such as a ministry, a party or a state.',
})
export abstract class Speaker extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('text')
  readonly kind!: SpeakerKind;

  /** The fullest form known. The API shows the best form for the reader's language: see `names`. */
  @Column('text')
  name!: string;

  /** The name folded, for order. */
  @Column('text')
  sortName!: string;

  /** What the person is, as the latest article said; null for organizations. */
  @Column('text', { nullable: true })
  role!: string | null;

  /** ISO 3166-1 alpha-2 of the country that the speaker stands for, as most articles say. */
  @Column('text', { nullable: true })
  countryCode!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The id in Wikidata, such as `Q42`; null where it is not known.',
  })
  wikidataId!: string | null;

  /** Whether an editor said that the name is nobody's: lists leave it out, and quotes that name it have no speaker. */
  @Column('boolean', { default: false })
  isNobody!: boolean;

  @Column('integer', { default: 0 })
  @Field(() => Int, { description: 'How many quotes of this speaker are here.' })
  quoteCount!: number;

  /** Every form of the name, an editor’s first, then those of most articles: loaders bring it with the row. */
  names!: Pick<SpeakerName, 'name' | 'language' | 'script' | 'articleCount' | 'firstSeenAt' | 'lastSeenAt'>[];
}
