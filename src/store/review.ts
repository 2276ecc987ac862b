import type { ReviewVerdict } from '../../entities/quote.ts';
import type { SpeakerKind } from '../extraction.ts';
import { type CountryLink, logEntry } from './audit.ts';
import { isCountry } from './countries.ts';
import type { Connection, Database } from './database.ts';
import { currentSpeaker } from './mergeSpeakers.ts';
import { scriptOf } from './names.ts';
import { changeQuote, lockedQuote, type QuoteRow } from './quoteState.ts';
import { namedSpeaker } from './saveSpeakers.ts';
import { sql } from './sql.ts';
import { teachName } from './teach.ts';
import type { KnownToken } from './tokens.ts';

/**
 * Keeps what an editor says of a quote, corrects its speaker and countries, and takes a rejected one out of lists and counts, or
 * lets it in again: in one transaction, with the entry in the log. What is not there is told, and nothing changes.
 */
export async function reviewQuote(
  database: Database,
  review: Review,
): Promise<{ entryId: number } | { problem: ReviewProblem }> {
  const { quoteId, status, countries, editor, now } = review;
  if (countries?.some((code) => !isCountry(code))) return { problem: 'COUNTRY_NOT_FOUND' };
  return database.transaction(async (connection) => {
    const quote = await lockedQuote(connection, quoteId);
    if (quote === null) return { problem: 'QUOTE_NOT_FOUND' };
    const { state: before } = quote;
    const speaker = await speakerIn(connection, quote, review.speaker);
    if (speaker === null) return { problem: 'SPEAKER_NOT_FOUND' };
    const after = {
      status,
      ...speaker,
      countries:
        countries === undefined
          ? before.countries
          : [...new Set(countries)].map((code) => linkTo(code, before.countries, quote.start)),
    };
    await changeQuote(connection, quote, after);
    const taught = await teachName(connection, quote, after);
    const entry = {
      action: 'REVIEW_QUOTE' as const,
      editor,
      now,
      quoteId,
      before,
      after: { ...after, ...(taught && { taught }) },
    };
    return { entryId: await logEntry(connection, entry) };
  });
}

/** Who the editor says it is; null for an id that nobody has. */
async function speakerIn(
  connection: Connection,
  { state: { speakerId, speakerName }, text, language: spoken }: QuoteRow,
  meant: Review['speaker'],
): Promise<{ speakerId: number | null; speakerName: string | null } | null> {
  if (meant === undefined) return { speakerId, speakerName };
  if (meant === null) return { speakerId: null, speakerName: null };
  // A name in other letters than the quote's is of another language, nobody says which.
  const languageOf = (name: string) => (scriptOf(name) === scriptOf(text) ? spoken : 'und');
  const asked =
    'id' in meant ? meant.id : await namedSpeaker(connection, { ...meant, language: languageOf(meant.name) });
  const id = await currentSpeaker(connection, asked);
  if (id === null) return null;
  const [row] = await connection.query<{ name: string }>(sql`SELECT "name" FROM speaker WHERE "id" = ${id}`);
  return { speakerId: id, speakerName: row!.name };
}

/** As it was found, where it was; else by the editor's word alone: no words of the text show it. */
function linkTo(code: string, known: CountryLink[], start: number): CountryLink {
  return known.find((link) => link.code === code) ?? { code, mention: '', start, end: start, reason: 'REVIEW' };
}

interface Review {
  quoteId: number;
  status: ReviewVerdict;
  /** Undefined: as it is; null: nobody knows; a name is that of whoever has it here, else of somebody new. */
  speaker?: { id: number } | { kind: SpeakerKind; name: string } | null;
  /** Undefined: as they are. */
  countries?: string[];
  editor: KnownToken;
  /** Milliseconds since 1970 UTC. */
  now: number;
}

type ReviewProblem = 'QUOTE_NOT_FOUND' | 'SPEAKER_NOT_FOUND' | 'COUNTRY_NOT_FOUND';
