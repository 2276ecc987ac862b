import type { ExtractedSpeaker, Extraction, SpeakerKind } from '../extraction.ts';
import { isCountry } from './countries.ts';
import type { Connection } from './database.ts';
import { insertRows } from './insert.ts';
import { foldedName, scriptOf } from './names.ts';
import { indexForSearch } from './search.ts';
import { list, sql, words } from './sql.ts';
import { tally } from './tallies.ts';

/**
 * Stores who speaks and who is spoken of, with the forms of their names, and counts their quotes. Gives them by identity, in the
 * order in which the text first names them. Role and country are kept as first learned.
 */
export async function saveSpeakers(connection: Connection, extraction: Extraction): Promise<Map<string, SavedSpeaker>> {
  const named = speakersOf(extraction);
  if (named.size === 0) return new Map();
  // Rows are locked in one order everywhere, so that two articles never wait for each other.
  const ordered = [...named.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1));
  const rows = await insertRows<{ id: number; identity: string; countryCode: string | null }>(
    connection,
    'speaker',
    ['kind', 'identity', 'name', 'sortName', 'role', 'countryCode', 'quoteCount'],
    ordered.map((speaker) => [
      speaker.kind,
      speaker.identity,
      speaker.name,
      foldedName(speaker.name),
      speaker.role,
      speaker.countryCode,
      speaker.quoteCount,
    ]),
    words(`ON CONFLICT ("identity") DO UPDATE SET
      "role" = COALESCE(speaker."role", excluded."role"),
      "countryCode" = COALESCE(speaker."countryCode", excluded."countryCode"),
      "quoteCount" = speaker."quoteCount" + excluded."quoteCount"
      RETURNING "id", "identity", "countryCode"`),
  );
  await tellQuotes(connection, rows);
  const stored = new Map(rows.map((row) => [row.identity, row]));
  await saveNames(
    connection,
    extraction.language,
    ordered.map(({ identity, name }) => ({ speakerId: stored.get(identity)!.id, name })),
  );
  return new Map(
    [...named].map(([identity, { mentionCount }]) => {
      const { id, countryCode } = stored.get(identity)!;
      return [identity, { id, countryCode, mentionCount }];
    }),
  );
}

/** Which speaker a name stands for, until names are linked over scripts: its kind and folded name; null for a name without letters. */
export function speakerIdentity({ kind, name }: Pick<ExtractedSpeaker, 'kind' | 'name'>): string | null {
  const folded = foldedName(name);
  return folded === '' ? null : `${kind}:${folded}`;
}

/** Whoever has a name here, else somebody new, who has it from now on. It must have a letter (`speakerIdentity`). */
export async function namedSpeaker(connection: Connection, { kind, name, language }: NameToFind): Promise<number> {
  const identity = speakerIdentity({ kind, name });
  const written = name.trim().slice(0, LONGEST_NAME);
  const [added] = await insertRows<{ id: number }>(
    connection,
    'speaker',
    ['kind', 'identity', 'name', 'sortName'],
    [[kind, identity, written, foldedName(written)]],
    words('ON CONFLICT ("identity") DO NOTHING RETURNING "id"'),
  );
  if (added === undefined) {
    const [known] = await connection.query<{ id: number }>(
      sql`SELECT "id" FROM speaker WHERE "identity" = ${identity}`,
    );
    return known!.id;
  }
  await saveNames(connection, language, [{ speakerId: added.id, name: written }]);
  return added.id;
}

/** Quotes carry their speaker's country: those stored before an article told it learn it now. */
async function tellQuotes(
  connection: Connection,
  speakers: { id: number; countryCode: string | null }[],
): Promise<void> {
  const known = speakers.filter(({ countryCode }) => countryCode !== null).map(({ id }) => id);
  if (known.length === 0) return;
  // SQLite would rather walk through all quotes without a country.
  const index = words(connection.dialect === 'sqlite' ? 'INDEXED BY quote_without_country' : '');
  const rows = await connection.query<{ id: number }>(sql`
    SELECT "id" FROM quote ${index} WHERE "speakerId" IN (${list(known)}) AND "speakerCountryCode" IS NULL`);
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await tally(connection, ids, -1);
  await connection.query(sql`
    UPDATE quote ${index} SET "speakerCountryCode" = (SELECT "countryCode" FROM speaker WHERE speaker."id" = quote."speakerId")
    WHERE "speakerId" IN (${list(known)}) AND "speakerCountryCode" IS NULL`);
  await tally(connection, ids, 1);
}

/** Everybody whom an article names, each once, in order of appearance. */
function speakersOf({ quotes, people, organizations }: Extraction): Map<string, NamedSpeaker> {
  const met: (Omit<NamedSpeaker, 'identity' | 'quoteCount'> & { at: number })[] = [
    ...people.map((person) => ({
      ...person,
      kind: 'PERSON' as const,
      ...mentioned(person.mentions),
      countryCode: person.country,
    })),
    ...organizations.map((organization) => ({
      ...organization,
      kind: 'ORGANIZATION' as const,
      role: null,
      ...mentioned(organization.mentions),
      countryCode: organization.country,
    })),
    ...quotes.flatMap(({ speaker, start }) =>
      speaker === null
        ? []
        : [{ ...speaker, role: null, countryCode: null, mentionCount: 0, at: speaker.start ?? start }],
    ),
  ];
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
  return named;
}

function mentioned(mentions: { start: number }[]): { mentionCount: number; at: number } {
  return { mentionCount: mentions.length, at: mentions[0]?.start ?? Number.MAX_SAFE_INTEGER };
}

async function saveNames(
  connection: Connection,
  language: string,
  forms: { speakerId: number; name: string }[],
): Promise<void> {
  const added = await insertRows<{ id: number; name: string }>(
    connection,
    'speaker_name',
    ['speakerId', 'name', 'language', 'script'],
    forms.map(({ speakerId, name }) => [speakerId, name, language, scriptOf(name)]),
    words('ON CONFLICT ("speakerId", "name", "language") DO NOTHING RETURNING "id", "name"'),
  );
  await indexForSearch(
    connection,
    'speaker_search',
    added.map(({ id, name }) => ({ key: id, text: name })),
  );
}

const LONGEST_NAME = 300;

export interface SavedSpeaker {
  id: number;
  countryCode: string | null;
  /** In this article. */
  mentionCount: number;
}

interface NameToFind {
  kind: SpeakerKind;
  name: string;
  /** Of the texts that use it. */
  language: string;
}

interface NamedSpeaker {
  kind: SpeakerKind;
  identity: string;
  name: string;
  role: string | null;
  countryCode: string | null;
  mentionCount: number;
  quoteCount: number;
}
