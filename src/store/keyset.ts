import type { Connection } from './database.ts';
import { bounded, joined, row, type Sql, sql, words } from './sql.ts';

/**
 * One page of a list, by one statement (two when the page is empty). The place of a row is the values of the order's columns
 * there; the last one is the row's key. Throws a TypeError for a place of another shape.
 */
export async function findPage<Key extends number | string>(
  connection: Connection,
  wanted: List,
  page: PageRequest,
): Promise<Page<Found<Key>>> {
  checkPlace(page.after, wanted.shape, 'after');
  checkPlace(page.before, wanted.shape, 'before');
  const isDescending = wanted.isDescending !== (page.fromEnd ?? false);
  const probes = probesOf(wanted, page);
  const limit = page.size + 1;
  const parts = wanted.branches.map((branch) => {
    const columns = words(branch.columns.map((column, index) => `${column} AS k${index}`).join(', '));
    const where = [...branch.where, ...bounds(branch, wanted.isDescending, page)];
    return sql`SELECT ${columns}${wanted.branches.length === 1 ? probes : NOTHING} FROM ${branch.from} ${whereAll(where)}
      ORDER BY ${ordered(branch.columns, isDescending)} LIMIT ${limit}`;
  });
  const names = wanted.shape.map((_, index) => `k${index}`);
  // A row that several branches find comes once: UNION drops equal places.
  const statement =
    parts.length === 1
      ? parts[0]!
      : sql`SELECT ${words(names.join(', '))}${probes} FROM (
          ${joined(
            parts.map((part) => sql`SELECT * FROM (${part}) AS branch`),
            ' UNION ',
          )}) AS found
          ORDER BY ${ordered(names, isDescending)} LIMIT ${limit}`;
  const limited = wanted.branches.every(({ isServed }) => isServed) ? bounded : unlimited;
  const given = await connection.query<Record<string, number | string | boolean>>(limited(statement));

  const places = given.slice(0, page.size).map((row) => names.map((name) => row[name] as number | string));
  if (page.fromEnd) places.reverse();
  const hasMore = given.length > page.size;
  const beyond =
    given[0] ?? (probes === NOTHING ? {} : (await connection.query(limited(sql`SELECT 1 AS one${probes}`)))[0]!);
  return {
    rows: places.map((place) => ({ key: place.at(-1) as Key, place })),
    hasNextPage: Boolean(beyond.hasAfter) || (!page.fromEnd && hasMore),
    hasPreviousPage: Boolean(beyond.hasBefore) || (page.fromEnd === true && hasMore),
  };
}

/** How many rows the whole list has. */
export async function countList(connection: Connection, { branches }: Pick<List, 'branches'>): Promise<number> {
  const [only] = branches;
  const statement =
    branches.length === 1
      ? sql`SELECT count(*) AS "count" FROM ${only!.from} ${whereAll(only!.where)}`
      : sql`SELECT count(*) AS "count" FROM (${joined(
          branches.map(
            ({ from, where, columns }) => sql`SELECT ${words(columns.at(-1)!)} AS k FROM ${from} ${whereAll(where)}`,
          ),
          ' UNION ',
        )}) AS found`;
  const [row] = await connection.query<{ count: number }>(statement);
  return row!.count;
}

/** `WHERE … AND …`, or nothing. */
export function whereAll(conditions: Sql[]): Sql {
  return conditions.length === 0 ? NOTHING : sql`WHERE ${joined(conditions, ' AND ')}`;
}

const unlimited = (statement: Sql): Sql => statement;

const NOTHING = words('');

function checkPlace(place: Place | null | undefined, shape: PlaceShape, argument: string): void {
  if (place == null) return;
  const fits =
    place.length === shape.length &&
    place.every((value, index) =>
      shape[index] === 'integer'
        ? Number.isSafeInteger(value)
        : shape[index] === 'text'
          ? typeof value === 'string'
          : Number.isFinite(value),
    );
  if (!fits) throw new TypeError(`${argument}: the place must be [${shape.join(', ')}]`);
}

/** Whether rows lie on the other side of a place that was given, the row at the place itself included: the next one there is looked for. */
function probesOf({ branches, isDescending }: List, { after, before }: PageRequest): Sql {
  const isThere = (place: Place, looksBack: boolean) => {
    const goesDown = isDescending !== looksBack;
    const comparison = goesDown ? '<=' : '>=';
    const found = branches.map(
      ({
        from,
        where,
        columns,
      }) => sql`(SELECT 1 FROM ${from} ${whereAll([...where, compared(columns, comparison, place)])}
        ORDER BY ${ordered(columns, goesDown)} LIMIT 1) IS NOT NULL`,
    );
    return joined(found, ' OR ');
  };
  const hasBefore = after == null ? NOTHING : sql`, (${isThere(after, true)}) AS "hasBefore"`;
  const hasAfter = before == null ? NOTHING : sql`, (${isThere(before, false)}) AS "hasAfter"`;
  return after == null && before == null ? NOTHING : sql`${hasBefore}${hasAfter}`;
}

function bounds({ columns }: Branch, isDescending: boolean, { after, before }: PageRequest): Sql[] {
  const conditions: Sql[] = [];
  if (after != null) conditions.push(compared(columns, isDescending ? '<' : '>', after));
  if (before != null) conditions.push(compared(columns, isDescending ? '>' : '<', before));
  return conditions;
}

function compared(columns: string[], comparison: string, place: Place): Sql {
  return sql`(${words(columns.join(', '))}) ${words(comparison)} (${row(place)})`;
}

function ordered(columns: string[], isDescending: boolean): Sql {
  return words(columns.map((column) => `${column}${isDescending ? ' DESC' : ''}`).join(', '));
}

/** A list: its rows are those of all branches together, each branch served by an index in the list's order. */
export interface List {
  branches: Branch[];
  isDescending: boolean;
  shape: PlaceShape;
}

export interface Branch {
  from: Sql;
  where: Sql[];
  /** The order's columns, the key last. */
  columns: string[];
  /** Whether an index gives the branch's rows in order and no others: then a page costs the same, however many there are. */
  isServed?: boolean;
}

/** The values of an order's columns at one row, the last one the row's key: what a cursor holds. */
export type Place = (number | string)[];

/** What each value of a place must be. */
export type PlaceShape = readonly ('integer' | 'number' | 'text')[];

/** Which part of a list: its first `size` rows after `after`, or with `fromEnd` its last `size` rows before `before`. */
export interface PageRequest {
  size: number;
  fromEnd?: boolean;
  after?: Place | null;
  before?: Place | null;
}

/** Rows in the list's order, whichever end was asked for. */
export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

/** A row found: its table's key, and its place in the list's order. */
export interface Found<Key = number> {
  key: Key;
  place: Place;
}

/** A row found, with the quotes that link it to what was asked for. */
export interface FoundWithCount<Key = number> extends Found<Key> {
  quoteCount: number;
}
