import { Entity, Index, PrimaryColumn } from 'typeorm';

/** Under which keys the names of a catalogue's entry are found: as in `speaker_key`. */
@Entity('catalogue_key')
@Index('catalogue_key_by_entry', ['entryId'])
export class CatalogueKey {
  @PrimaryColumn('text')
  key!: string;

  @PrimaryColumn('integer')
  entryId!: number;
}
