import type { ExtractedSpeaker, Extraction, SpeakerKind } from '../extraction.ts';
import { isCountry } from './countries.ts';
import { lockCounts } from './counts.ts';
import type { Connection } from './database.ts';
import { addSpeaker, linkSpeakers, lockNames } from './linkSpeakers.ts';
import { foldedName } from './names.ts';
import { addNames, saveSeen } from './saveSeen.ts';
import { keyOfForm } from './speakerKeys.ts';
import { joined, list, sql } from './sql.ts';
import { type Suggestion, suggest } from './suggestions.ts';

/**
 * Stores who speaks and who is spoken of: links them to people and organizations that are known, or adds them, with the forms of their names,
 * what they are called and for whom they stand, and counts their quotes. Gives them by identity, in the order in which the text first names them.
 */
export async function saveSpeakers(
  connection: Connection,
  extraction: Extraction,
  article: SeenArticle,
): Promise<Map<string, SavedSpeaker>> {
  const [linked] = await linkNamed(connection, [{ extraction, article }]);
  const countries = await countSpeakers(connection, [linked!]);
  return new Map(
    [...linked!.speakers].map(([identity, speaker]) => [
      identity,
      { ...speaker, countryCode: countries.get(speaker.id) ?? null },
    ]),
  );
}

/** The first part of it, for several articles: they are there, with their names, and nobody takes them away until the transaction ends. */
export async function linkNamed(
  connection: Connection,
  articles: { extraction: Extraction; article: SeenArticle }[],
): Promise<LinkedSpeakers[]> {
  const naming = articles.map(({ extraction, article }) => ({ named: speakersOf(extraction), article }));
  const linked = await linkSpeakers(connection, naming);
  const known = await knownIn(connection, [...new Set(linked.flatMap(({ ids }) => [...ids.values()]))]);
  const saved = naming.map(({ named, article }, at): LinkedSpeakers => {
    const { ids, suggestions } = linked[at]!;
    const speakers = new Map<string, LinkedSpeaker>();
    for (const { identity, kind, name, role, mentionCount, quoteCount, countryCode: toldCountryCode } of named) {
      const id = ids.get(identity)!;
      const { isNobody, countryCode } = known.get(id)!;
      // Nothing is kept of what articles say of nobody.
      if (isNobody) continue;
      speakers.set(identity, { id, kind, name, role, mentionCount, quoteCount, countryCode, toldCountryCode });
    }
    return { speakers, suggestions, article };
  });
  await addNames(
    connection,
    saved.flatMap(({ speakers, article }) =>
      [...speakers.values()].map(({ id: speakerId, kind, name, toldCountryCode: countryCode }) => ({
        speakerId,
        kind,
        name,
        language: article.language,
        countryCode,
      })),
    ),
  );
  return saved;
}

/**
 * The second part: how they are named, what they are called and for whom they stand, and how many quotes they have. Those that other articles
 * name too wait from here on. Gives the country that each one has now.
 */
export async function countSpeakers(
  connection: Connection,
  linked: LinkedSpeakers[],
): Promise<Map<number, string | null>> {
  await lockCounts(connection);
  const seen = linked.map(({ speakers, article }) => ({ article, speakers: [...speakers.values()] }));
  const countries = await saveSeen(connection, seen);
  await countQuotes(
    connection,
    seen.flatMap(({ speakers }) => speakers),
  );
  await suggest(
    connection,
    linked.flatMap(({ suggestions, article }) => suggestions.map((one) => ({ ...one, foundAt: article.orderedAt }))),
  );
  return countries;
}

/** `isNobody`: editors said so. */
async function knownIn(
  { query }: Connection,
  ids: number[],
): Promise<Map<number, { isNobody: boolean; countryCode: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await query<{ id: number; isNobody: boolean; countryCode: string | null }>(
    sql`SELECT "id", "isNobody", "countryCode" FROM speaker WHERE "id" IN (${list(ids)})`,
  );
  return new Map(rows.map(({ id, isNobody, countryCode }) => [id, { isNobody: Boolean(isNobody), countryCode }]));
}

/** When, and beside which countries, an article names people. */
export function seenIn(
  { language, orderedAt }: Pick<SeenArticle, 'language' | 'orderedAt'>,
  { countries }: Pick<Extraction, 'countries'>,
): SeenArticle {
  return { language, orderedAt, countries: countries.map(({ code }) => code) };
}

/** What a document calls somebody: kind and folded name; null for a name without letters. */
export function speakerIdentity({ kind, name }: Pick<ExtractedSpeaker, 'kind' | 'name'>): string | null {
  const folded = foldedName(name);
  return folded === '' ? null : `${kind}:${folded}`;
}

/** Whoever has a name here, the most quoted of several, else somebody new, who has it from now on. It must have a letter (`speakerIdentity`). */
export async function namedSpeaker(connection: Connection, { kind, name, language }: NameToFind): Promise<number> {
  await lockNames(connection, [{ kind, name, countryCode: null }]);
  const [known] = await connection.query<{ id: number }>(sql`
    SELECT s."id" FROM speaker_key k JOIN speaker s ON s."id" = k."speakerId" WHERE k."key" = ${keyOfForm(kind, name)}
    ORDER BY s."quoteCount" DESC, s."id" LIMIT 1`);
  if (known !== undefined) return known.id;
  const written = name.trim().slice(0, LONGEST_NAME);
  const speakerId = await addSpeaker(connection, { kind, name: written, countryCode: null });
  await addNames(connection, [{ speakerId, kind, name: written, language, countryCode: null }]);
  return speakerId;
}

/** Everybody whom an article names, each once, in order of appearance. */
function speakersOf({ quotes, people, organizations }: Extraction): NamedSpeaker[] {
  const met: (Omit<NamedSpeaker, 'identity' | 'quoteCount'> & { at: number })[] = [];
  for (const { name, role, country: countryCode, mentions } of people)
    met.push({ kind: 'PERSON', name, role, countryCode, mentionCount: mentions.length, at: firstOf(mentions) });
  for (const { name, country: countryCode, mentions } of organizations)
    met.push({
      kind: 'ORGANIZATION',
      name,
      role: null,
      countryCode,
      mentionCount: mentions.length,
      at: firstOf(mentions),
    });
  for (const { speaker, start } of quotes) {
    if (speaker === null) continue;
    const { kind, name } = speaker;
    met.push({ kind, name, role: null, countryCode: null, mentionCount: 0, at: speaker.start ?? start });
  }
  const named = new Map<string, NamedSpeaker>();
  for (const { kind, name, role, countryCode, mentionCount } of met.sort((a, b) => a.at - b.at)) {
    const identity = speakerIdentity({ kind, name });
    if (identity === null) continue;
    const country = countryCode !== null && isCountry(countryCode) ? countryCode : null;
    const known = named.get(identity);
    if (known === undefined) {
      named.set(identity, {
        kind,
        identity,
        name: name.trim().slice(0, LONGEST_NAME),
        role,
        countryCode: country,
        mentionCount,
        quoteCount: 0,
      });
    } else {
      known.role ??= role;
      known.countryCode ??= country;
      known.mentionCount += mentionCount;
    }
  }
  for (const { speaker } of quotes) {
    const known = speaker === null ? undefined : named.get(speakerIdentity(speaker) ?? '');
    if (known !== undefined) known.quoteCount += 1;
  }
  return [...named.values()];
}

function firstOf(mentions: { start: number }[]): number {
  return mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

async function countQuotes({ query }: Connection, seen: { id: number; quoteCount: number }[]): Promise<void> {
  const counts = new Map<number, number>();
  for (const { id, quoteCount } of seen) if (quoteCount > 0) counts.set(id, (counts.get(id) ?? 0) + quoteCount);
  if (counts.size === 0) return;
  const rows = [...counts].map(([id, count]) => sql`(CAST(${id} AS bigint), CAST(${count} AS bigint))`);
  await query(sql`
    UPDATE speaker SET "quoteCount" = speaker."quoteCount" + found.column2 FROM (VALUES ${joined(rows, ', ')}) AS found
    WHERE speaker."id" = found.column1`);
}

const LONGEST_NAME = 300;

/** When and in which language an article names people. */
export interface SeenArticle {
  language: string;
  orderedAt: number;
  /** Codes of the countries that it names. */
  countries: string[];
  /** Its key, where its quotes are in no count yet. */
  uncounted?: number;
}

export interface SavedSpeaker {
  id: number;
  countryCode: string | null;
  /** In this article. */
  mentionCount: number;
  name: string;
  role: string | null;
  /** For which this article says that the speaker stands. */
  toldCountryCode: string | null;
}

/** Those of an article, not counted yet, by identity, and who may be whom. */
export interface LinkedSpeakers {
  speakers: Map<string, LinkedSpeaker>;
  suggestions: Suggestion[];
  article: SeenArticle;
}

interface LinkedSpeaker extends SavedSpeaker {
  kind: SpeakerKind;
  /** In this article. */
  quoteCount: number;
}

interface NameToFind {
  kind: SpeakerKind;
  name: string;
  /** Of the texts that use it. */
  language: string;
}

/** Somebody as one article shows them. */
export interface NamedSpeaker {
  kind: SpeakerKind;
  identity: string;
  name: string;
  role: string | null;
  countryCode: string | null;
  mentionCount: number;
  quoteCount: number;
}
