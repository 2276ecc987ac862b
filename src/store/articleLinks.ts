import type { Extraction } from '../extraction.ts';
import { isCountry } from './countries.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import type { ArticleToSave } from './save.ts';
import type { SavedSpeaker } from './saveSpeakers.ts';
import { words } from './sql.ts';

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

/** That feeds list articles, and what they said of them: `isRead` where that was read, and is not to be read again. */
export async function saveFeedLinks(
  connection: Connection,
  articles: (Pick<ArticleToSave, 'feedId' | 'storedAt' | 'entryHash'> & { articleId: number })[],
  { isRead }: { isRead: boolean },
): Promise<void> {
  const listed = articles.filter(({ feedId }) => feedId != null);
  await insertRows(
    connection,
    'article_feed',
    ['articleId', 'feedId', 'seenAt', 'entryHash', 'readAt'],
    listed.map(({ articleId, feedId, storedAt, entryHash = null }) => [
      articleId,
      feedId!,
      storedAt,
      entryHash,
      storedAt,
    ]),
    words(
      `ON CONFLICT ("articleId", "feedId") ${isRead ? 'DO UPDATE SET "entryHash" = excluded."entryHash"' : 'DO NOTHING'}`,
    ),
  );
}

/** Notes whom articles speak of. */
export async function linkSpeakers(
  connection: Connection,
  articles: { articleId: number; speakers: Map<string, SavedSpeaker> }[],
): Promise<void> {
  await insertRows(
    connection,
    'article_speaker',
    ['articleId', 'speakerId', 'position', 'mentionCount', 'name', 'role', 'countryCode'],
    articles.flatMap(({ articleId, speakers }) =>
      [...speakerLinks(speakers)].map(([id, { position, mentionCount, name, role, countryCode }]) => [
        articleId,
        id,
        position,
        mentionCount,
        name,
        role,
        countryCode,
      ]),
    ),
  );
}

function speakerLinks(speakers: Map<string, SavedSpeaker>): Map<number, SpeakerLink> {
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
  return links;
}

/** Notes of which countries articles speak. */
export async function linkCountries(
  connection: Connection,
  articles: { articleId: number; orderedAt: number; extraction: Pick<Extraction, 'countries'> }[],
): Promise<void> {
  const rows = articles.flatMap(({ articleId, orderedAt, extraction }) =>
    extraction.countries
      .filter(({ code }) => isCountry(code))
      .map(({ code, mentions }, position) => [articleId, code, position, mentions.length, orderedAt]),
  );
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
