import type { CountryLink } from './audit.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';

/** Stores the countries that quotes are about, in their order, with what lists of them need of the quote. */
export async function saveQuoteCountries(connection: Connection, quotes: QuoteCountries[]): Promise<void> {
  await insertRows(
    connection,
    'quote_country',
    ['quoteId', 'countryCode', 'position', 'mention', 'start', 'end', 'reason', 'speakerId', 'orderedAt', 'isLeftOut'],
    quotes.flatMap(({ quoteId, countries, speakerId, orderedAt, isLeftOut = false }) =>
      countries.map(({ code, mention, start, end, reason }, position) => [
        quoteId,
        code,
        position,
        mention,
        start,
        end,
        reason,
        speakerId,
        orderedAt,
        isLeftOut,
      ]),
    ),
  );
}

interface QuoteCountries {
  quoteId: number;
  countries: CountryLink[];
  speakerId: number | null;
  orderedAt: number;
  /** Rejected by editors, or vanished. */
  isLeftOut?: boolean;
}
