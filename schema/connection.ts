import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../src/store/keyset.ts';

/** Where a list's page begins and ends. */
@ObjectType({ description: 'Where a page of a list begins and ends, and whether there is more.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more comes after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first of this page; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last of this page; null when the page is empty.',
  })
  endCursor!: string | null;
}

/**
 * The types `NameConnection` and `NameEdge` over a node type. Nothing is read before a field asks for it: `totalCount` alone
 * reads no page, a page alone counts nothing. With `edgeCount` the edges carry `quoteCount`, described by that sentence.
 */
export function connectionOf(name: string, node: () => EntityClass, words: ConnectionWords) {
  @ObjectType(`${name}Edge`, { description: `${words.one} in a list, with its place there.` })
  class Edge<Row> {
    constructor(
      private readonly row: Row,
      private readonly list: List<Row>,
    ) {}

    @Field(() => String, {
      description: 'The place in the list: opaque, good for `after` and `before` of the same list.',
    })
    cursor(): string {
      return this.list.cursorOf(this.row);
    }

    @Field(node, { description: `${words.one}.` })
    node(): Loaded {
      return this.list.nodeOf(this.row);
    }

    quoteCount(): number {
      return this.list.quoteCountOf!(this.row);
    }
  }
  if (words.edgeCount !== undefined)
    Field(() => Int, { description: words.edgeCount })(Edge.prototype, 'quoteCount', {});

  @ObjectType(`${name}Connection`, { description: `A page of a list: ${words.many}.` })
  class Connection<Row> {
    private page: Promise<Page<Row>> | undefined;

    constructor(private readonly list: List<Row>) {}

    @Field(() => [Edge], { description: 'The page, each with its cursor.' })
    async edges(): Promise<Edge<Row>[]> {
      const { rows } = await this.read();
      return rows.map((row) => new Edge(row, this.list));
    }

    @Field(() => [node()], { description: 'The page, without cursors.' })
    async nodes(): Promise<Loaded[]> {
      const { rows } = await this.read();
      return rows.map((row) => this.list.nodeOf(row));
    }

    @Field(() => PageInfo, { description: 'Where the page begins and ends.' })
    async pageInfo(): Promise<PageInfo> {
      const { rows, hasNextPage, hasPreviousPage } = await this.read();
      const first = rows[0];
      const last = rows.at(-1);
      return {
        hasNextPage,
        hasPreviousPage,
        startCursor: first === undefined ? null : this.list.cursorOf(first),
        endCursor: last === undefined ? null : this.list.cursorOf(last),
      };
    }

    @Field(() => Int, { description: 'How many the whole list has, whatever the page. Counted only when asked for.' })
    totalCount(): number | Promise<number> {
      return this.list.count();
    }

    private read(): Promise<Page<Row>> {
      this.page ??= this.list.read();
      return this.page;
    }
  }

  return Connection;
}

/** What a connection's types say of themselves. */
export interface ConnectionWords {
  /** One node, as a sentence begins: `A quote`. */
  one: string;
  /** Several nodes: `quotes`. */
  many: string;
  edgeCount?: string;
}

/** A list that a connection shows: how to read its page, count it all, and present a row. */
export interface List<Row> {
  read(): Promise<Page<Row>>;
  count(): number | Promise<number>;
  cursorOf(row: Row): string;
  nodeOf(row: Row): Loaded;
  quoteCountOf?(row: Row): number;
}

/** The row of a node. It is null only when it was deleted after the page was found: GraphQL then says so. */
type Loaded = Promise<object | null>;

/** A class that is a table and a GraphQL type. Those of interfaces are abstract. */
type EntityClass = abstract new () => object;
