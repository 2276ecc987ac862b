import { Entity, Index, PrimaryColumn } from 'typeorm';

/** That a quote came to its speaker by a merge: what is undone goes back. */
@Entity('speaker_merge_quote')
@Index('speaker_merge_quote_by_quote', ['quoteId'])
export class SpeakerMergeQuote {
  @PrimaryColumn('integer')
  mergeId!: number;

  @PrimaryColumn('integer')
  quoteId!: number;
}
