import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What lets a program or a person do more than read. Of the token itself only a hash is kept. */
@Entity('token')
export class Token {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  readonly id!: number;

  /** Whose it is, for people; null where nobody said. */
  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text')
  role!: Role;

  /** SHA-256 of its secret part, hexadecimal: 256 random bits need no slower hash. */
  @Column('text')
  secretHash!: string;

  /** Milliseconds since 1970 UTC, as all times here. */
  @Column('bigint')
  createdAt!: number;

  /** Null: it does not expire. */
  @Column('bigint', { nullable: true })
  expiresAt!: number | null;

  /** Right to the minute; null before its first use. */
  @Column('bigint', { nullable: true })
  lastUsedAt!: number | null;

  @Column('bigint', { nullable: true })
  revokedAt!: number | null;
}

/** READER: what anybody may do, with limits of its own; EDITOR: articles and reviews too; ADMIN: everything. */
export type Role = 'READER' | 'EDITOR' | 'ADMIN';
