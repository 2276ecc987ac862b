import type { Database } from './database.ts';
import { type Sql, words } from './sql.ts';

/** The columns of an entity for a SELECT, as its class declares them, those left out that it keeps out of lists. */
export function columnsOf(database: Database, entity: new () => object, table?: string): Sql {
  return words(
    shapeOf(database, entity)
      .columns.map((column) => (table === undefined ? column : `${table}.${column}`))
      .join(', '),
  );
}

/** A plain row as an instance of its entity, without any relation; SQLite's 0 and 1 become booleans. */
export function rowOf<Row extends object>(database: Database, entity: new () => Row, row: Plain): Row {
  for (const name of shapeOf(database, entity).booleans) row[name] = Boolean(row[name]);
  return Object.assign(Object.create(entity.prototype), row);
}

const shapes = new Map<object, Shape>();

function shapeOf({ dataSource }: Database, entity: new () => object): Shape {
  let shape = shapes.get(entity);
  if (shape === undefined) {
    const columns = dataSource.getMetadata(entity).columns.filter(({ isSelect }) => isSelect);
    shape = {
      columns: columns.map(({ databaseName }) => `"${databaseName}"`),
      booleans: columns.filter(({ type }) => type === 'boolean').map(({ propertyName }) => propertyName),
    };
    shapes.set(entity, shape);
  }
  return shape;
}

interface Shape {
  columns: string[];
  booleans: string[];
}

/** A row as the database gives it. */
export type Plain = Record<string, unknown>;
