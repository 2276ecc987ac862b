import type { Connection } from './database.ts';
import { sql } from './sql.ts';

/** What belongs to a speaker, and goes with a merge. */
export async function movesOf({ query }: Connection, speakerId: number): Promise<SpeakerMoves> {
  const [counts] = await query<Omit<SpeakerMoves, 'names'>>(sql`
    SELECT (SELECT count(*) FROM quote WHERE "speakerId" = ${speakerId}) AS "quoteCount",
      (SELECT count(*) FROM article_speaker WHERE "speakerId" = ${speakerId}) AS "articleCount"`);
  const names = await query<{ name: string }>(sql`
    SELECT "name" FROM speaker_name WHERE "speakerId" = ${speakerId} GROUP BY "name" ORDER BY min("id") LIMIT ${MOST_NAMES}`);
  return { ...counts!, names: names.map(({ name }) => name) };
}

const MOST_NAMES = 100;

export interface SpeakerMoves {
  quoteCount: number;
  articleCount: number;
  names: string[];
}
