import { Field, ObjectType } from 'type-graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AuditActionEnum } from '../schema/enums.ts';
import { DateTime } from '../schema/scalars.ts';
import { Node } from './node.ts';

/** What an editor changed: added to, never edited nor deleted, which triggers see to. It stays when what it is about is gone. */
@Entity('audit_entry')
@Index('audit_entry_by_quote', ['quoteId', 'id'])
@Index('audit_entry_by_speaker', ['speakerId', 'id'])
@Index('audit_entry_by_token', ['tokenId', 'id'])
@Index('audit_entry_by_action', ['action', 'id'])
@Index('audit_entry_undone_once', ['undoesId'], { unique: true })
@ObjectType({ implements: Node, description: 'What an editor changed, and when: added to the log, never edited.' })
export class AuditEntry extends Node {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  override readonly id!: number;

  @Column('text')
  @Field(() => AuditActionEnum, { description: 'What was done.' })
  action!: AuditAction;

  /** Milliseconds since 1970 UTC. */
  @Column('bigint')
  @Field(() => DateTime, { description: 'When.' })
  madeAt!: number;

  /** Whose token it was. */
  @Column('integer')
  tokenId!: number;

  /** What was reviewed; null where it was no quote. */
  @Column('integer', { nullable: true })
  quoteId!: number | null;

  /** Who was changed; null where it was a quote alone. */
  @Column('integer', { nullable: true })
  speakerId!: number | null;

  /** The entry that this one takes back. */
  @Column('integer', { nullable: true })
  undoesId!: number | null;

  /** JSON of AuditedState (src/store/audit.ts). */
  @Column('text')
  before!: string;

  @Column('text')
  after!: string;
}

export type AuditAction = keyof typeof AuditActionEnum;
