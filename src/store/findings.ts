import type { SpeakerKind } from '../extraction.ts';
import type { CountryLink, QuoteState } from './audit.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { currentSpeaker } from './mergeSpeakers.ts';
import { keyOfForm } from './speakerKeys.ts';
import { sql, words } from './sql.ts';

/**
 * Notes whether what was found of a quote is what editors say now. What was found is what it was before the first review, or what
 * a newer extractor found since.
 */
export async function judgeFinding(connection: Connection, quote: JudgedQuote, said: QuoteState): Promise<void> {
  if (said.status === null) {
    await connection.query(sql`DELETE FROM quote_finding WHERE "quoteId" = ${quote.id}`);
    return;
  }
  const [known] = await connection.query<Omit<Finding, 'countries'> & { countries: string }>(sql`
    SELECT "isFound", "speakerId", "form", "countries" FROM quote_finding WHERE "quoteId" = ${quote.id}`);
  const found =
    known === undefined
      ? { isFound: true, ...quote.state, form: await formOf(connection, quote) }
      : { ...known, isFound: Boolean(known.isFound), countries: JSON.parse(known.countries) as CountryLink[] };
  await saveFinding(connection, quote, found, said);
}

/** Keeps what an extractor found of a quote, and whether editors say the same. */
export async function saveFinding(
  connection: Connection,
  { id, language }: Pick<JudgedQuote, 'id' | 'language'>,
  found: Finding,
  said: QuoteState,
): Promise<void> {
  const isQuoteRight = said.status !== 'REJECTED';
  const codes = new Set(said.countries.map(({ code }) => code));
  // Whoever was found may have been merged with somebody since.
  const speakerId = found.speakerId === null ? null : await currentSpeaker(connection, found.speakerId);
  const isSpeakerRight = isQuoteRight && found.speakerId !== null ? speakerId === said.speakerId : null;
  const countries = isQuoteRight ? found.countries : [];
  await insertRows(
    connection,
    'quote_finding',
    ['quoteId', 'language', 'isFound', 'speakerId', 'form', 'countries', ...JUDGEMENTS],
    [
      [
        id,
        language,
        found.isFound,
        found.speakerId,
        found.form,
        JSON.stringify(found.countries),
        isQuoteRight,
        isSpeakerRight,
        countries.length,
        countries.filter(({ code }) => codes.has(code)).length,
      ],
    ],
    words(`ON CONFLICT ("quoteId") DO UPDATE SET
      ${['isFound', 'speakerId', 'form', 'countries', ...JUDGEMENTS].map((column) => `"${column}" = excluded."${column}"`).join(', ')}`),
  );
}

const JUDGEMENTS = ['isQuoteRight', 'isSpeakerRight', 'countryCount', 'rightCountryCount'];

/** What the article calls the speaker who was found. */
async function formOf(
  connection: Connection,
  { articleId, state: { speakerId } }: JudgedQuote,
): Promise<string | null> {
  if (speakerId === null) return null;
  const named = await nameInArticle(connection, articleId, speakerId);
  return named && keyOfForm(named.kind, named.name);
}

/** What an article calls a speaker; where it is quoted there by an editor's word only, the name that it has here. */
export async function nameInArticle(
  { query }: Connection,
  articleId: number,
  speakerId: number,
): Promise<{ kind: SpeakerKind; name: string } | null> {
  const [row] = await query<{ kind: SpeakerKind; name: string }>(sql`
    SELECT s."kind", COALESCE(l."name", s."name") AS "name" FROM speaker s
    LEFT JOIN article_speaker l ON l."speakerId" = s."id" AND l."articleId" = ${articleId} WHERE s."id" = ${speakerId}`);
  return row ?? null;
}

interface JudgedQuote {
  id: number;
  articleId: number;
  language: string;
  /** Before what editors say now. */
  state: QuoteState;
}

export interface Finding {
  isFound: boolean;
  speakerId: number | null;
  form: string | null;
  countries: CountryLink[];
}
