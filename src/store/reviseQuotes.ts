import type { ExtractedQuote, Extraction } from '../extraction.ts';
import { distinctSpans } from './articleLinks.ts';
import type { CountryLink } from './audit.ts';
import { contextOf } from './context.ts';
import { changeCounts, countsOf, difference } from './counts.ts';
import type { Connection } from './database.ts';
import { matchQuotes } from './matchQuotes.ts';
import { keysOf } from './moveQuotes.ts';
import { saveQuoteCountries } from './quoteCountries.ts';
import { relink, withNames } from './reextract.ts';
import { forgetSpeakers } from './remove.ts';
import { distinctCountries, QUOTE_COLUMNS, type QuotedArticle, quoteRow, saveQuotes } from './saveQuotes.ts';
import { type SavedSpeaker, saveSpeakers, seenIn, speakerIdentity } from './saveSpeakers.ts';
import { indexForSearch, removeFromSearch } from './search.ts';
import { dropUnseenNames, tellSpeakers } from './seen.ts';
import { joined, list, type Sql, type SqlValue, sql, words } from './sql.ts';
import { tally } from './tallies.ts';

/**
 * Gives an article the quotes that its text has now. Those that stay keep their ids, and whom and what an editor gave them; those that vanished are
 * marked, stay, and are left out of lists and counts. Gives how many are new. Belongs into a transaction that began with `beforeQuotes`.
 */
export async function reviseQuotes(
  connection: Connection,
  article: QuotedArticle,
  extraction: Extraction,
  seenAt: number,
): Promise<number> {
  const { articleId } = article;
  const stored = await storedQuotes(connection, articleId);
  const found = distinctSpans(extraction.quotes);
  const matches = matchQuotes(stored, found, article.text);
  const gone = idsOf([...matches.changed.map(({ quote }) => quote), ...matches.vanished]);
  const added = [...matches.changed.map(({ found }) => found), ...matches.added];
  const formerSpeakers = await keysOf(
    connection,
    sql`SELECT "speakerId" AS "id" FROM article_speaker WHERE "articleId" = ${articleId}`,
  );
  const speakers = await saveSpeakers(connection, withNames(extraction, found, added), seenIn(article, extraction));
  const kept = [
    ...matches.same.map(({ quote, found }) => foundAgain(article, quote, found, speakers)),
    ...matches.standing.map(({ quote, start, end }) => moved(article, quote, start, end)),
  ];
  const touched = [...gone, ...kept.map(({ quote }) => quote.id)];

  const before = await countsOf(connection, articleId);
  await tally(connection, touched, -1);
  await markVanished(connection, gone, seenAt);
  await rewriteQuotes(connection, article, kept);
  await tally(connection, touched, 1);
  await changeCounts(connection, article, difference(before, await countsOf(connection, articleId)));

  await relink(connection, article, extraction, speakers);
  const newIds = await saveQuotes(connection, [{ article, quotes: added, speakers }]);
  await changeCounts(connection, article, new Map([['all', added.length]]));
  for (const [index, { quote }] of matches.changed.entries())
    await connection.query(sql`UPDATE quote SET "changedToId" = ${newIds[index]!} WHERE "id" = ${quote.id}`);
  await forgetSpeakers(connection, formerSpeakers);
  await tellSpeakers(connection, formerSpeakers);
  await dropUnseenNames(connection, formerSpeakers);
  return added.length;
}

/** They are locked, so that a review made meanwhile is seen or waits. */
async function storedQuotes({ dialect, query }: Connection, articleId: number): Promise<StoredQuote[]> {
  const quotes = await query<Omit<StoredQuote, 'countries'>>(sql`
    SELECT "id", "text", "start", "end", "cue", "cueStart", "speakerId", "speakerMention", "speakerMentionStart", "reviewStatus", "isSpeakerSet", "vanishedAt"
    FROM quote WHERE "articleId" = ${articleId} ORDER BY "id" ${words(dialect === 'postgres' ? 'FOR UPDATE' : '')}`);
  const links = await query<CountryLink & { quoteId: number }>(sql`
    SELECT c."quoteId", c."countryCode" AS "code", c."mention", c."start", c."end", c."reason"
    FROM quote q JOIN quote_country c ON c."quoteId" = q."id" WHERE q."articleId" = ${articleId} ORDER BY c."quoteId", c."position"`);
  const byQuote = new Map<number, CountryLink[]>();
  for (const { quoteId, ...link } of links) byQuote.set(quoteId, [...(byQuote.get(quoteId) ?? []), link]);
  return quotes.map((quote) => ({ ...quote, countries: byQuote.get(quote.id) ?? [] }));
}

async function markVanished({ query }: Connection, ids: number[], seenAt: number): Promise<void> {
  if (ids.length === 0) return;
  await query(sql`UPDATE quote SET "vanishedAt" = ${seenAt}, "isLeftOut" = TRUE WHERE "id" IN (${list(ids)})`);
  await query(sql`UPDATE quote_country SET "isLeftOut" = TRUE WHERE "quoteId" IN (${list(ids)})`);
}

/** As it was found now; who says it and about what, an editor may have said. */
function foundAgain(
  article: QuotedArticle,
  quote: StoredQuote,
  found: ExtractedQuote,
  speakers: Map<string, SavedSpeaker>,
): KeptQuote {
  const speaker = found.speaker === null ? undefined : speakers.get(speakerIdentity(found.speaker) ?? '');
  const isReviewed = quote.reviewStatus !== null;
  const isSpeakerSaid = isReviewed || Boolean(quote.isSpeakerSet);
  const row = quoteRow(article, found, speaker);
  const values = QUOTE_COLUMNS.map((column, index) => ({ column, value: row[index]! }));
  const countries = distinctCountries(found).map(({ text: mention, ...link }): CountryLink => ({ ...link, mention }));
  return {
    quote,
    values: values.filter(({ column }) => !(isSpeakerSaid ? STAYING_WHEN_SAID : STAYING).includes(column)),
    text: found.text,
    speakerId: isSpeakerSaid ? quote.speakerId : (speaker?.id ?? null),
    countries: isReviewed
      ? quote.countries.map(
          (link) =>
            countries.find(({ code }) => code === link.code) ?? stated(article, link, found.start - quote.start),
        )
      : countries,
    isLeftOut: quote.reviewStatus === 'REJECTED',
  };
}

/** How much it is worth a look counts other articles too. */
const STAYING = ['reviewWorth'];
/** What editors correct. */
const STAYING_WHEN_SAID = [...STAYING, 'speakerId', 'speakerCountryCode'];

/** As it was, in another place. */
function moved(article: QuotedArticle, quote: StoredQuote, start: number, end: number): KeptQuote {
  const { before, after } = contextOf(article.text, start, end);
  const by = start - quote.start;
  const cue = movedWords(article, quote.cue, quote.cueStart, by);
  const mention = movedWords(article, quote.speakerMention, quote.speakerMentionStart, by);
  const values = {
    start,
    end,
    cue: cue?.text ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    speakerMention: mention?.text ?? null,
    speakerMentionStart: mention?.start ?? null,
    speakerMentionEnd: mention?.end ?? null,
    language: article.language,
    contextBefore: before,
    contextAfter: after,
  };
  return {
    quote,
    values: Object.entries(values).map(([column, value]) => ({ column, value })),
    text: quote.text,
    speakerId: quote.speakerId,
    countries: quote.countries
      .map((link) => stated(article, link, by))
      .filter(({ mention }) => mention !== '' || quote.reviewStatus !== null),
    isLeftOut: quote.reviewStatus === 'REJECTED',
  };
}

/** Words of the text, moved with their quote; null where they do not stand there. */
function movedWords({ text }: QuotedArticle, words: string | null, start: number | null, by: number): Place | null {
  if (!words || start === null || !text.startsWith(words, start + by)) return null;
  return { text: words, start: start + by, end: start + by + words.length };
}

/** A country with the words that show it; without them where they are gone. */
function stated(article: QuotedArticle, link: CountryLink, by: number): CountryLink {
  const words = movedWords(article, link.mention, link.start, by);
  if (words !== null) return { ...link, start: words.start, end: words.end };
  const at = Math.min(Math.max(link.start + by, 0), article.text.length);
  return { ...link, mention: '', start: at, end: at, reason: 'REVIEW' };
}

async function rewriteQuotes(connection: Connection, article: QuotedArticle, kept: KeptQuote[]): Promise<void> {
  if (kept.length === 0) return;
  const { query } = connection;
  const ids = list(kept.map(({ quote }) => quote.id));
  // No two quotes are at one place, not even while they move.
  await query(sql`UPDATE quote SET "start" = -1 - "start", "end" = -1 - "end" WHERE "id" IN (${ids})`);
  for (const { quote, values, isLeftOut } of kept) {
    const all = [...values, { column: 'isLeftOut', value: isLeftOut }, { column: 'vanishedAt', value: 0 }];
    const set = all.map(({ column, value }): Sql => sql`${words(`"${column}"`)} = ${value}`);
    await query(sql`UPDATE quote SET ${joined(set, ', ')}, "changedToId" = NULL WHERE "id" = ${quote.id}`);
  }
  await query(sql`DELETE FROM quote_country WHERE "quoteId" IN (${ids})`);
  await saveQuoteCountries(
    connection,
    kept.map(({ quote, speakerId, countries, isLeftOut }) => {
      const { orderedAt } = article;
      return { quoteId: quote.id, countries, speakerId, orderedAt, isLeftOut };
    }),
  );
  const respelled = kept.filter(({ quote, text }) => quote.text !== text);
  if (respelled.length === 0) return;
  await removeFromSearch(connection, 'quote_search', list(respelled.map(({ quote }) => quote.id)));
  await indexForSearch(
    connection,
    'quote_search',
    respelled.map(({ quote, text }) => ({ key: quote.id, text })),
  );
}

function idsOf(quotes: { id: number }[]): number[] {
  return quotes.map(({ id }) => id);
}

interface StoredQuote extends Place {
  id: number;
  cue: string | null;
  cueStart: number | null;
  speakerId: number | null;
  speakerMention: string | null;
  speakerMentionStart: number | null;
  reviewStatus: string | null;
  /** Whether an editor moved it to its speaker. */
  isSpeakerSet: boolean;
  /** 0: it stands. */
  vanishedAt: number;
  countries: CountryLink[];
}

/** A quote that stays, as it is from now on. */
interface KeptQuote {
  quote: StoredQuote;
  values: { column: string; value: SqlValue }[];
  text: string;
  speakerId: number | null;
  countries: CountryLink[];
  isLeftOut: boolean;
}

/** Words of the article's text. */
interface Place {
  text: string;
  start: number;
  end: number;
}
