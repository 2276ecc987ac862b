import { likenessOf, SKETCH_LENGTH } from '../text/sketch.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { bounded, joined, list, sql, words } from './sql.ts';

/**
 * Keeps the sketch of an article's text (src/text/sketch.ts), and its bands: numbers of three values each. Of two texts that share half of their runs
 * of four words, 93 in 100 pairs have a band in common; of three fifths, 99; of a tenth, 2: likeness is worked out for few.
 */
export async function saveSketches(
  connection: Connection,
  articles: { id: number; sketch: Uint16Array | null }[],
): Promise<void> {
  const sketched = articles.flatMap(({ id, sketch }) => (sketch === null ? [] : [{ id, sketch }]));
  await insertRows(
    connection,
    'article_sketch',
    ['articleId', 'sketch'],
    sketched.map(({ id, sketch }) => [id, inLetters(sketch)]),
  );
  await insertRows(
    connection,
    'article_band',
    ['band', 'articleId'],
    // In the order in which they stand: those of many articles are on the same pages.
    sketched
      .flatMap(({ id, sketch }) => bandsOf(sketch).map((band): [number, number] => [band, id]))
      .sort(([one], [other]) => one - other),
  );
}

/** Takes out the sketches of articles; their bands are found by these. */
export async function removeSketches({ query }: Connection, articleIds: number[]): Promise<void> {
  const rows = await query<{ articleId: number; sketch: string }>(sql`
    DELETE FROM article_sketch WHERE "articleId" IN (${list(articleIds)}) RETURNING "articleId", "sketch"`);
  const bands = rows.flatMap(({ articleId, sketch }) =>
    bandsOf(fromLetters(sketch)).map((band) => sql`(CAST(${band} AS bigint), CAST(${articleId} AS bigint))`),
  );
  if (bands.length === 0) return;
  await query(sql`DELETE FROM article_band WHERE ("band", "articleId") IN (VALUES ${joined(bands, ', ')})`);
}

/**
 * Articles of other outlets with much the same text, the first published first; by the place in what was asked. Three statements, however many are
 * asked. Of a text that hundreds print those are found that were stored nearest to it.
 */
export async function findCopies(connection: Connection, asked: AskedCopies[]): Promise<ArticleCopy[][]> {
  const own = await readSketches(
    connection,
    asked.map(({ articleId }) => articleId),
  );
  const candidates = await findCandidates(connection, own);
  const others = await readSketches(connection, [...new Set([...candidates.values()].flat())]);
  return asked.map(({ articleId, most }) => {
    const article = own.get(articleId);
    if (article === undefined) return [];
    const copies = (candidates.get(articleId) ?? []).flatMap((id) => {
      const other = others.get(id);
      // Pages that one outlet makes by a pattern are alike, and no copies of each other.
      if (other === undefined || other.sourceId === article.sourceId) return [];
      const likeness = likenessOf(article.sketch, other.sketch);
      return likeness < LEAST_LIKENESS ? [] : [{ articleId: id, likeness, orderedAt: other.orderedAt }];
    });
    return copies
      .sort((one, other) => one.orderedAt - other.orderedAt || one.articleId - other.articleId)
      .slice(0, most)
      .map(({ orderedAt: _, ...copy }) => copy);
  });
}

async function readSketches({ query }: Connection, articleIds: number[]): Promise<Map<number, SketchedArticle>> {
  if (articleIds.length === 0) return new Map();
  const rows = await query<{ id: number; sourceId: number; orderedAt: number; sketch: string }>(
    bounded(sql`
      SELECT a."id", a."sourceId", a."orderedAt", s."sketch" FROM article_sketch s JOIN article a ON a."id" = s."articleId"
      WHERE s."articleId" IN (${list(articleIds)})`),
  );
  return new Map(rows.map(({ id, sketch, ...rest }) => [id, { ...rest, sketch: fromLetters(sketch) }]));
}

/** Articles that have bands of each in common, those with the most first. */
async function findCandidates(
  { query }: Connection,
  articles: Map<number, SketchedArticle>,
): Promise<Map<number, number[]>> {
  const asked = [...articles].flatMap(([id, { sketch }]) =>
    bandsOf(sketch).map((band) => sql`(CAST(${id} AS bigint), CAST(${band} AS bigint))`),
  );
  if (asked.length === 0) return new Map();
  const near = (comparison: '<' | '>', direction: 'DESC' | 'ASC') => sql`
    (SELECT string_agg(CAST(near."articleId" AS text), ' ') FROM (
      SELECT "articleId" FROM article_band WHERE "band" = asked.column2 AND "articleId" ${words(comparison)} asked.column1
      ORDER BY "articleId" ${words(direction)} LIMIT ${NEAREST}) AS near)`;
  const rows = await query<{ id: number; before: string | null; after: string | null }>(
    bounded(sql`
      SELECT asked.column1 AS "id", ${near('<', 'DESC')} AS "before", ${near('>', 'ASC')} AS "after"
      FROM (VALUES ${joined(asked, ', ')}) AS asked`),
  );
  const shared = new Map<number, Map<number, number>>();
  for (const { id, before, after } of rows) {
    const counts = shared.get(id) ?? new Map<number, number>();
    shared.set(id, counts);
    for (const candidate of `${before ?? ''} ${after ?? ''}`.split(' ').filter(Boolean).map(Number))
      counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  }
  return new Map(
    [...shared].map(([id, counts]) => {
      const best = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_CANDIDATES);
      return [id, best.map(([candidate]) => candidate)];
    }),
  );
}

/** Each below 2 to the 53rd: its place, and three values. */
function bandsOf(sketch: Uint16Array): number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const [first, second, third] = sketch.subarray(band * VALUES_IN_A_BAND) as unknown as [number, number, number];
    return ((band * 65_536 + first) * 65_536 + second) * 65_536 + third;
  });
}

const BANDS = 20;
const VALUES_IN_A_BAND = 3;
/** Part of the runs of four words: what is less alike shares a passage, and is another article. */
const LEAST_LIKENESS = 0.5;
/** By each band, stored before and after. */
const NEAREST = 50;
/** Of a page of a hundred, as many as a statement takes. */
const MOST_CANDIDATES = 200;

function inLetters(sketch: Uint16Array): string {
  const bytes = Buffer.alloc(SKETCH_LENGTH * 2);
  for (const [at, value] of sketch.entries()) bytes.writeUInt16LE(value, at * 2);
  return bytes.toString('base64');
}

function fromLetters(letters: string): Uint16Array {
  const bytes = Buffer.from(letters, 'base64');
  return Uint16Array.from({ length: SKETCH_LENGTH }, (_, at) => bytes.readUInt16LE(at * 2));
}

export interface AskedCopies {
  articleId: number;
  most: number;
}

export interface ArticleCopy {
  articleId: number;
  /** Which part of their runs of four words they share: 0.5 to 1. */
  likeness: number;
}

interface SketchedArticle {
  sourceId: number;
  orderedAt: number;
  sketch: Uint16Array;
}
