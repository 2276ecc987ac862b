import type { Extraction } from '../extraction.ts';
import { isCountry } from './countries.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import type { ArticleToSave } from './save.ts';
import type { SavedSpeaker } from './saveSpeakers.ts';
import { sql, words } from './sql.ts';

/** A quote is its place in the article: of two at one place the first counts. */
export function distinctSpans(quotes: Extraction['quotes']): Extraction['quotes'] {
  const seen = new Set<string>();
  return quotes.filter(({ start, end }) => {
    const place = `${start}-${end}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** That a feed lists the article, and what it said of it: `isRead` where that was read, and is not to be read again. */
export async function saveFeedLink(
  { query }: Connection,
  articleId: number,
  { feedId, storedAt, entryHash = null }: ArticleToSave,
  { isRead }: { isRead: boolean },
): Promise<void> {
  if (feedId == null) return;
  const known = words(isRead ? 'DO UPDATE SET "entryHash" = excluded."entryHash"' : 'DO NOTHING');
  await query(sql`
    INSERT INTO article_feed ("articleId", "feedId", "seenAt", "entryHash", "readAt")
    VALUES (${articleId}, ${feedId}, ${storedAt}, ${entryHash}, ${storedAt}) ON CONFLICT ("articleId", "feedId") ${known}`);
}

/** Notes whom an article speaks of. */
export async function linkSpeakers(
  connection: Connection,
  articleId: number,
  speakers: Map<string, SavedSpeaker>,
): Promise<void> {
  // Two that the article takes for two people may be one.
  const links = new Map<number, SpeakerLink>();
  for (const [position, speaker] of [...speakers.values()].entries()) {
    const { id, name, role, toldCountryCode: countryCode, mentionCount } = speaker;
    const link = links.get(id);
    if (link === undefined) links.set(id, { position, mentionCount, name, role, countryCode });
    else {
      link.mentionCount += mentionCount;
      link.role ??= role;
      link.countryCode ??= countryCode;
    }
  }
  await insertRows(
    connection,
    'article_speaker',
    ['articleId', 'speakerId', 'position', 'mentionCount', 'name', 'role', 'countryCode'],
    [...links].map(([id, { position, mentionCount, name, role, countryCode }]) => [
      articleId,
      id,
      position,
      mentionCount,
      name,
      role,
      countryCode,
    ]),
  );
}

export async function linkCountries(
  connection: Connection,
  articleId: number,
  orderedAt: number,
  { countries }: Extraction,
): Promise<void> {
  const rows = countries
    .filter(({ code }) => isCountry(code))
    .map(({ code, mentions }, position) => [articleId, code, position, mentions.length, orderedAt]);
  const columns = ['articleId', 'countryCode', 'position', 'mentionCount', 'orderedAt'];
  await insertRows(connection, 'article_country', columns, rows, words('ON CONFLICT DO NOTHING'));
}

interface SpeakerLink {
  position: number;
  mentionCount: number;
  name: string;
  role: string | null;
  countryCode: string | null;
}
