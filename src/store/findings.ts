import type { CountryLink, QuoteState } from './audit.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { currentSpeaker } from './mergeSpeakers.ts';
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
  const [known] = await connection.query<{ isFound: boolean; speakerId: number | null; countries: string }>(sql`
    SELECT "isFound", "speakerId", "countries" FROM quote_finding WHERE "quoteId" = ${quote.id}`);
  const found =
    known === undefined
      ? { isFound: true, ...quote.state }
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
    ['quoteId', 'language', 'isFound', 'speakerId', 'countries', ...JUDGEMENTS],
    [
      [
        id,
        language,
        found.isFound,
        found.speakerId,
        JSON.stringify(found.countries),
        isQuoteRight,
        isSpeakerRight,
        countries.length,
        countries.filter(({ code }) => codes.has(code)).length,
      ],
    ],
    words(`ON CONFLICT ("quoteId") DO UPDATE SET
      ${['isFound', 'speakerId', 'countries', ...JUDGEMENTS].map((column) => `"${column}" = excluded."${column}"`).join(', ')}`),
  );
}

const JUDGEMENTS = ['isQuoteRight', 'isSpeakerRight', 'countryCount', 'rightCountryCount'];

interface JudgedQuote {
  id: number;
  language: string;
  /** Before what editors say now. */
  state: QuoteState;
}

export interface Finding {
  isFound: boolean;
  speakerId: number | null;
  countries: CountryLink[];
}
