import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A quote that an entry of the audit log took from a speaker: they may be too many for the entry itself. */
@Entity('audit_quote')
@Index('audit_quote_by_quote', ['quoteId'])
export class AuditQuote {
  @PrimaryColumn('integer')
  entryId!: number;

  @PrimaryColumn('integer')
  quoteId!: number;
}
