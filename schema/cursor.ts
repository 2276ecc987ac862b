import type { Place, PlaceShape } from '../src/store/keyset.ts';
import { badUserInput } from './errors.ts';

/**
 * An opaque cursor: the version of its format, the order of the list it was made for, and the row's place in that order
 * (the values of the order's columns, the last one unique). It holds no count of rows, so that it stays right while rows come in.
 */
export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([VERSION, order, ...place])).toString('base64url');
}

/** The place that a cursor stands for. BAD_USER_INPUT when it is malformed or was made for another order. */
export function decodeCursor(argument: string, cursor: string, order: string, shape: Readonly<PlaceShape>): Place {
  const parts = cursor.length <= LONGEST_CURSOR ? parse(cursor) : null;
  if (parts === null || parts[0] !== VERSION || typeof parts[1] !== 'string') {
    throw badUserInput(argument, 'this is not a cursor of this server; use one from pageInfo or edges, unchanged.');
  }
  const [, madeFor, ...place] = parts;
  if (madeFor !== order) {
    throw badUserInput(argument, 'the cursor was made for another list or order; start again without it.');
  }
  if (place.length !== shape.length || !place.every((value, index) => fits(value, shape[index]!))) {
    throw badUserInput(argument, 'this is not a cursor of this server; use one from pageInfo or edges, unchanged.');
  }
  return place as Place;
}

const VERSION = 1;
const LONGEST_CURSOR = 2048;

function parse(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, kind: PlaceShape[number]): boolean {
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  // PostgreSQL takes no NUL in text.
  return typeof value === 'string' && !value.includes('\0');
}
