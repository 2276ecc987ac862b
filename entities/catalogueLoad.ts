import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which version of a list that comes with the program was taken in. */
@Entity('catalogue_load')
export class CatalogueLoad {
  @PrimaryColumn('text')
  name!: string;

  /** SHA-256 of the list. */
  @Column('text')
  hash!: string;
}
