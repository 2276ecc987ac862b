import type { ExtractedQuote, Extraction } from '../extraction.ts';
import { beforeQuotes } from './arrivals.ts';
import { distinctSpans, linkCountries, linkSpeakers } from './articleLinks.ts';
import type { CountryLink, QuoteState } from './audit.ts';
import { changeCounts, countsOf, difference } from './counts.ts';
import type { Connection } from './database.ts';
import { saveFinding } from './findings.ts';
import { matchSpans } from './matchSpans.ts';
import { keysOf } from './moveQuotes.ts';
import { saveQuoteCountries } from './quoteCountries.ts';
import { forgetSpeakers } from './remove.ts';
import { weighQuotes } from './reviewQueue.ts';
import { distinctCountries, QUOTE_COLUMNS, type QuotedArticle, quoteRow, saveQuotes } from './saveQuotes.ts';
import { type SavedSpeaker, saveSpeakers, seenIn, speakerIdentity } from './saveSpeakers.ts';
import { indexForSearch, removeFromSearch } from './search.ts';
import { dropUnseenNames, forgetSeen, tellSpeakers } from './seen.ts';
import { keyOfForm } from './speakerKeys.ts';
import { list, type SqlValue, sql, words } from './sql.ts';
import { tally } from './tallies.ts';

/**
 * Puts what a newer extractor found in an article into the place of what was found before. A quote that is found again keeps its id; what
 * editors said of one stays, and it is told whether the extractor says the same now. Belongs into a transaction.
 */
export async function reextractArticle(
  connection: Connection,
  article: Omit<QuotedArticle, 'extractor'>,
  extraction: Extraction,
): Promise<ArticleChange> {
  const { articleId } = article;
  const found = distinctSpans(extraction.quotes);
  const matched = await foundAgain(connection, articleId, found);
  const matches = new Set(matched.values());
  const added = found.filter((quote) => !matches.has(quote));
  if (added.length > 0) await beforeQuotes(connection);
  const named = await keysOf(
    connection,
    sql`SELECT "speakerId" AS "id" FROM article_speaker WHERE "articleId" = ${articleId}`,
  );
  await forgetSeen(connection, articleId);
  const speakers = await saveSpeakers(connection, withNames(extraction, found, added), seenIn(article, extraction));
  const known = await knownQuotes(connection, articleId);
  const before = await countsOf(connection, articleId);
  const told = { ...article, extractor: extraction.extractor };
  const change: ArticleChange = { kept: 0, changed: 0, added: added.length, removed: 0, reviewed: [] };
  const renewed: Renewed[] = [];
  for (const quote of known) {
    const again = matched.get(quote.id);
    const row = again === undefined ? null : withSetSpeaker(quote, renewedRow(told, again, speakers));
    if (quote.state.status !== null) change.reviewed.push(await lookAgain(connection, told, quote, row));
    else if (row === null) change.removed += 1;
    else if (isSame(quote, row)) change.kept += 1;
    else renewed.push({ id: quote.id, ...row });
  }
  change.changed = renewed.length;
  const gone = known.filter((quote) => quote.state.status === null && !matched.has(quote.id)).map(({ id }) => id);
  await replaceQuotes(connection, article, renewed, gone);
  await changeCounts(connection, article, difference(before, await countsOf(connection, articleId)));

  await relink(connection, article, extraction, speakers);
  await saveQuotes(connection, [{ article: told, quotes: added, speakers }]);
  await changeCounts(connection, article, new Map([['all', added.length]]));
  const stay = new Set([...speakers.values()].map(({ id }) => id));
  const left = named.filter((id) => !stay.has(id));
  await forgetSpeakers(connection, left);
  await tellSpeakers(connection, left);
  await dropUnseenNames(connection, named);
  return change;
}

/** What was found of each quote again, by its key. They are locked, so that a review made meanwhile is seen or waits. */
async function foundAgain(
  { dialect, query }: Connection,
  articleId: number,
  found: ExtractedQuote[],
): Promise<Map<number, ExtractedQuote>> {
  const known = await query<{ id: number; start: number; end: number }>(sql`
    SELECT "id", "start", "end" FROM quote WHERE "articleId" = ${articleId} AND "vanishedAt" = 0 ORDER BY "id" ${words(dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
  return new Map([...matchSpans(known, found)].map(([{ id }, quote]) => [id, quote]));
}

async function knownQuotes({ query }: Connection, articleId: number): Promise<KnownQuote[]> {
  const columns = words(QUOTE_COLUMNS.map((column) => `"${column}"`).join(', '));
  const rows = await query<Record<string, SqlValue>>(sql`
    SELECT "id", "reviewStatus", "isSpeakerSet", ${columns} FROM quote WHERE "articleId" = ${articleId} AND "vanishedAt" = 0 ORDER BY "id"`);
  const links = await query<CountryLink & { quoteId: number }>(sql`
    SELECT c."quoteId", c."countryCode" AS "code", c."mention", c."start", c."end", c."reason"
    FROM quote_country c JOIN quote q ON q."id" = c."quoteId" WHERE q."articleId" = ${articleId} AND q."vanishedAt" = 0 ORDER BY c."quoteId", c."position"`);
  const countries = new Map<number, CountryLink[]>();
  for (const { quoteId, ...link } of links) countries.set(quoteId, [...(countries.get(quoteId) ?? []), link]);
  return rows.map((row) => ({
    id: row.id as number,
    isSpeakerSet: Boolean(row.isSpeakerSet),
    values: QUOTE_COLUMNS.map((column) => row[column] ?? null),
    state: {
      status: row.reviewStatus as QuoteState['status'],
      speakerId: row.speakerId as number | null,
      speakerName: null,
      countries: countries.get(row.id as number) ?? [],
    },
  }));
}

/** Everybody whom the article names, those too who are named with a quote only; counted are the quotes that are new. */
export function withNames(extraction: Extraction, found: ExtractedQuote[], added: ExtractedQuote[]): Extraction {
  const speakers = found.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]));
  const nothingMore = { role: null, country: null, mentions: [] };
  const those = (kind: string) =>
    speakers.filter((speaker) => speaker.kind === kind).map(({ name }) => ({ name, ...nothingMore }));
  return {
    ...extraction,
    quotes: added,
    people: [...extraction.people, ...those('PERSON')],
    organizations: [...extraction.organizations, ...those('ORGANIZATION')],
  };
}

function renewedRow(article: QuotedArticle, quote: ExtractedQuote, speakers: Map<string, SavedSpeaker>): RenewedRow {
  const speaker = quote.speaker === null ? undefined : speakers.get(speakerIdentity(quote.speaker) ?? '');
  return {
    values: quoteRow(article, quote, speaker),
    speakerId: speaker?.id ?? null,
    speakerName: quote.speaker?.name ?? null,
    form: quote.speaker && keyOfForm(quote.speaker.kind, quote.speaker.name),
    countries: distinctCountries(quote).map(({ code, text: mention, start, end, reason }) => ({
      code,
      mention,
      start,
      end,
      reason,
    })),
  };
}

/** Whom an editor moved it to, it stays with. */
function withSetSpeaker(quote: KnownQuote, row: RenewedRow): RenewedRow {
  if (!quote.isSpeakerSet) return row;
  const values = [...row.values];
  for (const column of ['speakerId', 'speakerCountryCode'] as const) {
    const at = QUOTE_COLUMNS.indexOf(column);
    values[at] = quote.values[at]!;
  }
  return { ...row, values, speakerId: quote.state.speakerId };
}

function isSame({ values, state }: KnownQuote, row: RenewedRow): boolean {
  // How much it is worth a look counts other articles too.
  const found = (all: SqlValue[]) => JSON.stringify(all.slice(0, QUOTE_COLUMNS.indexOf('reviewWorth')));
  return found(values) === found(row.values) && JSON.stringify(state.countries) === JSON.stringify(row.countries);
}

/** What editors said stays; why the extractor takes it for a quote is told anew. */
async function lookAgain(
  connection: Connection,
  { language, extractor }: QuotedArticle,
  { id, state }: KnownQuote,
  row: RenewedRow | null,
): Promise<ReviewedAgain> {
  const finding = {
    isFound: row !== null,
    speakerId: row?.speakerId ?? null,
    form: row?.form ?? null,
    countries: row?.countries ?? [],
  };
  await saveFinding(connection, { id, language }, finding, state);
  const found =
    row === null ? null : { speaker: row.speakerName, countries: row.countries.map(({ code }) => code).sort() };
  if (row !== null) await updateQuote(connection, id, row.values, TOLD_ANEW);
  else
    await connection.query(sql`
      UPDATE quote SET "extractorName" = ${extractor.name}, "extractorVersion" = ${extractor.version} WHERE "id" = ${id}`);
  const isRejected = state.status === 'REJECTED';
  const said = state.countries.map(({ code }) => code).sort();
  const agrees =
    found === null || isRejected
      ? (found === null) === isRejected
      : finding.speakerId === state.speakerId && found.countries.join() === said.join();
  return { quoteId: id, status: state.status!, agrees, found };
}

const TOLD_ANEW = ['confidence', 'extractorName', 'extractorVersion', 'evidence'] as const;

/** Gives a quote what was found of it now, in some columns. */
async function updateQuote(
  { query }: Connection,
  id: number,
  values: SqlValue[],
  columns: readonly (typeof QUOTE_COLUMNS)[number][],
): Promise<void> {
  const [first, ...others] = columns.map(
    (column) => sql`${words(`"${column}"`)} = ${values[QUOTE_COLUMNS.indexOf(column)]!}`,
  );
  const set = others.reduce((before, one) => sql`${before}, ${one}`, first!);
  await query(sql`UPDATE quote SET ${set} WHERE "id" = ${id}`);
}

/** Gives quotes that are found otherwise their new rows, and takes those out that are not found any more. */
async function replaceQuotes(
  connection: Connection,
  { orderedAt, text }: Pick<QuotedArticle, 'orderedAt' | 'text'>,
  renewed: Renewed[],
  gone: number[],
): Promise<void> {
  const ids = renewed.map(({ id }) => id);
  const touched = [...ids, ...gone];
  if (touched.length === 0) return;
  await tally(connection, touched, -1);
  for (const part of parts(touched)) {
    await removeFromSearch(connection, 'quote_search', list(part));
    await connection.query(sql`DELETE FROM quote_country WHERE "quoteId" IN (${list(part)})`);
  }
  for (const part of parts(gone)) await connection.query(sql`DELETE FROM quote WHERE "id" IN (${list(part)})`);
  for (const { id, values } of renewed) await updateQuote(connection, id, values, QUOTE_COLUMNS);
  const valueIn = ({ values }: Renewed, column: (typeof QUOTE_COLUMNS)[number]) =>
    values[QUOTE_COLUMNS.indexOf(column)] as number;
  await indexForSearch(
    connection,
    'quote_search',
    renewed.map((one) => ({ key: one.id, text: text.slice(valueIn(one, 'start'), valueIn(one, 'end')) })),
  );
  await saveQuoteCountries(
    connection,
    renewed.map(({ id, ...rest }) => ({ quoteId: id, ...rest, orderedAt })),
  );
  await tally(connection, ids, 1);
  await weighQuotes(connection, ids);
}

function parts(ids: number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, part) =>
    ids.slice(part * IDS_AT_ONCE, (part + 1) * IDS_AT_ONCE),
  );
}

const IDS_AT_ONCE = 1_000;

/** Whom and which countries the article names; those by whom editors say that a quote is stay. */
export async function relink(
  connection: Connection,
  { articleId, orderedAt }: Pick<QuotedArticle, 'articleId' | 'orderedAt'>,
  extraction: Extraction,
  speakers: Map<string, SavedSpeaker>,
): Promise<void> {
  const { query } = connection;
  await query(sql`DELETE FROM article_speaker WHERE "articleId" = ${articleId}`);
  await linkSpeakers(connection, [{ articleId, speakers }]);
  await query(sql`
    INSERT INTO article_speaker ("articleId", "speakerId", "position", "mentionCount")
    SELECT DISTINCT "articleId", "speakerId", CAST(${speakers.size} AS bigint), 0 FROM quote WHERE "articleId" = ${articleId} AND "speakerId" IS NOT NULL AND "vanishedAt" = 0
    ON CONFLICT DO NOTHING`);
  await query(sql`DELETE FROM article_country WHERE "articleId" = ${articleId}`);
  await linkCountries(connection, [{ articleId, orderedAt, extraction }]);
}

/** What changed in an article, in quotes; `reviewed` are those that editors had looked at. */
export interface ArticleChange {
  kept: number;
  changed: number;
  added: number;
  removed: number;
  reviewed: ReviewedAgain[];
}

/** A quote that editors reviewed, and what the extractor finds of it now; null for not a quote. */
export interface ReviewedAgain {
  quoteId: number;
  status: NonNullable<QuoteState['status']>;
  agrees: boolean;
  found: { speaker: string | null; countries: string[] } | null;
}

interface KnownQuote {
  id: number;
  isSpeakerSet: boolean;
  /** Of `QUOTE_COLUMNS`. */
  values: SqlValue[];
  state: QuoteState;
}

interface RenewedRow {
  values: SqlValue[];
  speakerId: number | null;
  speakerName: string | null;
  /** `keyOfForm` of that name. */
  form: string | null;
  countries: CountryLink[];
}

interface Renewed extends RenewedRow {
  id: number;
}
