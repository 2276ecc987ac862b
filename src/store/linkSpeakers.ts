import { createHash } from 'node:crypto';
import type { SpeakerKind } from '../extraction.ts';
import { CERTAIN, type Identification, identify, type PersonSeen } from '../identity/identify.ts';
import { type Choice, chooseLink, type Judged } from '../identity/link.ts';
import { identifyOrganization } from '../identity/organizations.ts';
import { attachEntry, findEntries } from './catalogue.ts';
import type { Connection, Database } from './database.ts';
import { insertRows } from './insert.ts';
import { findKnown, formOnly, type Known, neighboursOf } from './knownSpeakers.ts';
import { mergeSpeakers } from './mergeSpeakers.ts';
import { foldedName } from './names.ts';
import type { NamedSpeaker, SeenArticle } from './saveSpeakers.ts';
import { keysToAsk, keysToLock } from './speakerKeys.ts';
import { joined, list, sql, words } from './sql.ts';

/**
 * Which person or organization each one is whom an article names, by evidence (src/identity): those who are certain are linked, the others are
 * added, with suggestions who else they may be. Where the article shows that two who were apart are one, the suggestion is certain, and
 * `mergeCertain` follows it. Belongs into a transaction, until whose end nobody takes the speakers away.
 */
export async function linkSpeakers(
  connection: Connection,
  named: NamedSpeaker[],
  article: SeenArticle,
): Promise<{ ids: Map<string, number>; suggestions: Suggestion[] }> {
  const choices = await chooseAndLock(connection, named, article);
  const added = await addSpeakers(
    connection,
    choices.filter(({ linked }) => !isSpeaker(linked)).map(({ speaker }) => speaker),
  );
  const idOf = ({ speaker, linked }: Chosen) => added.get(speaker.identity) ?? linked!.known.id;
  for (const choice of choices) {
    const entry = entryOf(choice);
    if (entry !== null) await attachEntry(connection, entry, idOf(choice));
  }
  return {
    ids: new Map(choices.map((choice) => [choice.speaker.identity, idOf(choice)])),
    suggestions: choices.flatMap((choice) => pairsOf(choice, idOf(choice))),
  };
}

/**
 * Nobody else adds those who are to be added, nor takes those away who are linked: where somebody did so meanwhile, it is chosen again.
 * On SQLite writers are one at a time anyway.
 */
async function chooseAndLock(connection: Connection, named: NamedSpeaker[], article: SeenArticle): Promise<Chosen[]> {
  const choices = await choose(connection, named, article);
  if (connection.dialect === 'sqlite') return choices;
  const unknown = choices.filter(({ linked }) => !isSpeaker(linked)).map(({ speaker }) => speaker);
  await lockNames(connection, unknown);
  const again = new Map((await choose(connection, unknown, article)).map((choice) => [choice.speaker, choice]));
  const chosen = choices.map((choice) => again.get(choice.speaker) ?? choice);
  const linked = new Set(chosen.flatMap(({ linked }) => (isSpeaker(linked) ? linked!.known.id : [])));
  if (linked.size === 0) return chosen;
  const locked = await connection.query(
    sql`SELECT "id" FROM speaker WHERE "id" IN (${list([...linked])}) ORDER BY "id" FOR KEY SHARE`,
  );
  return locked.length === linked.size ? chosen : chooseAndLock(connection, named, article);
}

async function choose(connection: Connection, named: NamedSpeaker[], article: SeenArticle): Promise<Chosen[]> {
  const asked = named.map(({ identity, kind, name, countryCode }) => ({
    identity,
    keys: keysToAsk(kind, name, countryCode),
  }));
  const { candidates: known, settled } = await findKnown(connection, asked);
  const keysInCatalogue = asked.flatMap((one) => (settled.has(one.identity) ? formOnly(one) : one).keys);
  const entries = await findEntries(connection, [...new Set(keysInCatalogue)]);
  const choices = named.map((speaker, at): Chosen => {
    const seen = seenOf(speaker, article);
    const { identity, keys } = asked[at]!;
    const candidates = [
      ...known.get(identity)!,
      ...entries.filter((entry) => entry.keys.some((key) => keys.includes(key))),
    ];
    return { speaker, seen, candidates, ...chooseLink(seen, candidates, JUDGES[speaker.kind]) };
  });
  return besideOthers(connection, choices, article);
}

/** Of whom it is nearly certain, who and which countries stand beside them is looked at too. */
async function besideOthers(connection: Connection, choices: Chosen[], article: SeenArticle): Promise<Chosen[]> {
  const nearlyIn = ({ linked, others }: Chosen) =>
    [linked, ...others].filter((one) => isSpeaker(one) && one!.answer === 'possible' && one!.score >= NEARLY);
  const ids = [...new Set(choices.flatMap((choice) => nearlyIn(choice).map((one) => one!.known.id)))].slice(
    0,
    MOST_NEARLY,
  );
  if (ids.length === 0) return choices;
  const neighbours = await neighboursOf(connection, ids);
  const certain = choices.flatMap(({ linked }) => (linked?.answer === 'same' ? [`speaker ${linked.known.id}`] : []));
  const beside = [...certain, ...article.countries];
  return choices.map((choice) => {
    if (nearlyIn(choice).length === 0) return choice;
    const { speaker, seen, candidates } = choice;
    const among = candidates.map((one) => ({ ...one, neighbours: neighbours.get(one.id) ?? [] }));
    const seenBeside = { ...seen, neighbours: beside };
    return { ...choice, seen: seenBeside, ...chooseLink(seenBeside, among, JUDGES[speaker.kind]) };
  });
}

/** Entries of the catalogue have ids below zero. */
function isSpeaker(one: Judged<Known> | null): boolean {
  return one !== null && one.known.id > 0;
}

/** The entry of the catalogue that certainly means somebody, as the article shows them; null where there is none. */
function entryOf({ speaker, seen, linked, others }: Chosen): number | null {
  if (linked !== null && !isSpeaker(linked)) return -linked.known.id;
  const together = withArticle(seen, linked?.known ?? null);
  const entry = others.find(
    (other) => !isSpeaker(other) && JUDGES[speaker.kind](together, other.known).answer === 'same',
  );
  return entry === undefined ? null : -entry.known.id;
}

/** To be called before somebody of a name is added: of several who would, one does, and the others find it done. */
export async function lockNames(
  { dialect, query }: Connection,
  names: Pick<NamedSpeaker, 'kind' | 'name' | 'countryCode'>[],
): Promise<void> {
  if (dialect === 'sqlite' || names.length === 0) return;
  const keys = names.flatMap(({ kind, name, countryCode }) => keysToLock(kind, name, countryCode));
  const numbers = [...new Set(keys.map(numberOf))]
    .sort((a, b) => a - b)
    .map((number) => sql`(CAST(${number} AS integer))`);
  await query(sql`
    SELECT pg_advisory_xact_lock(${NAMES_LOCK}, "number") FROM (SELECT "number" FROM (VALUES ${joined(numbers, ', ')}) AS names ("number") ORDER BY "number") AS ordered`);
}

/** Any number that no other program on the server is likely to use. */
const NAMES_LOCK = 714_910_235;

/** A whole number of 32 bits: keys that share one wait for each other for nothing. */
function numberOf(key: string): number {
  return createHash('sha256').update(key).digest().readInt32BE();
}

/** Adds people and organizations of whom little but the name is known yet; gives their ids by what the caller calls them. */
export async function addSpeakers(
  connection: Connection,
  speakers: Pick<NamedSpeaker, 'identity' | 'kind' | 'name' | 'countryCode'>[],
): Promise<Map<string, number>> {
  const rows = await insertRows<{ id: number; kind: SpeakerKind; sortName: string }>(
    connection,
    'speaker',
    ['kind', 'name', 'sortName', 'countryCode'],
    speakers.map(({ kind, name, countryCode }) => [kind, name, foldedName(name), countryCode]),
    words('RETURNING "id", "kind", "sortName"'),
  );
  const ids = new Map(rows.map(({ id, kind, sortName }) => [`${kind}:${sortName}`, id]));
  return new Map(speakers.map(({ identity, kind, name }) => [identity, ids.get(`${kind}:${foldedName(name)}`)!]));
}

const JUDGES: Record<SpeakerKind, typeof identify> = { PERSON: identify, ORGANIZATION: identifyOrganization };

function seenOf({ name, role, countryCode }: NamedSpeaker, { orderedAt }: SeenArticle): PersonSeen {
  return { names: [name], role, country: countryCode, year: new Date(orderedAt).getUTCFullYear() };
}

/** What is known of somebody, and what the article adds. */
function withArticle(seen: PersonSeen, known: Known | null): PersonSeen {
  if (known === null) return seen;
  return {
    names: [...known.names, ...seen.names],
    roles: [...known.roles, seen.role ?? ''],
    neighbours: seen.neighbours ?? [],
    country: known.country ?? seen.country,
    wikidataId: known.wikidataId,
    year: seen.year,
    articleCount: known.articleCount + 1,
  };
}

/** Who has the same name and country as the article's, and was kept apart for want of evidence, is whom the article shows it to be. */
function proven(other: Judged<Known>, linked: Judged<Known> | null, found: Identification): Identification {
  const isProven =
    linked?.answer === 'same' &&
    other.isSameForm &&
    other.known.country !== null &&
    other.known.country === linked.known.country;
  return isProven ? { answer: 'same', score: linked.score, evidence: linked.evidence } : found;
}

/** Whoever else it may be, by all that is known with the article. */
function pairsOf({ speaker, seen, linked, others }: Chosen, id: number): Suggestion[] {
  const together = withArticle(seen, linked?.known ?? null);
  return others
    .filter(isSpeaker)
    .map((other) => ({
      oneId: Math.min(id, other.known.id),
      twoId: Math.max(id, other.known.id),
      found: proven(other, linked, JUDGES[speaker.kind](together, other.known)),
    }))
    .filter(({ found }) => isWorthALook(found))
    .slice(0, MOST_SUGGESTED);
}

/** Keeps suggestions, in one order everywhere. Whom an editor told apart stay apart. */
export async function suggest(
  { query }: Connection,
  suggestions: Suggestion[],
  { orderedAt }: SeenArticle,
): Promise<void> {
  for (const { oneId, twoId, found } of suggestions.toSorted((a, b) => a.oneId - b.oneId || a.twoId - b.twoId)) {
    await query(sql`
      INSERT INTO speaker_suggestion ("oneId", "otherId", "score", "evidence", "foundAt")
      SELECT one."id", two."id", ${found.score}, ${JSON.stringify(found.evidence)}, CAST(${orderedAt} AS bigint)
      FROM speaker one, speaker two WHERE one."id" = ${oneId} AND two."id" = ${twoId}
        AND NOT EXISTS (SELECT 1 FROM speaker_apart a WHERE a."oneId" = ${oneId} AND a."otherId" = ${twoId})
      ON CONFLICT ("oneId", "otherId") DO UPDATE SET "score" = excluded."score", "evidence" = excluded."evidence"`);
  }
}

/** Makes one of those of whom it is certain that they are, the later into the earlier: after an article is stored, by transactions of their own. */
export async function mergeCertain(database: Database, now: number): Promise<void> {
  const certain = await database.query<{ oneId: number; otherId: number }>(sql`
    SELECT "oneId", "otherId" FROM speaker_suggestion WHERE "score" >= ${CERTAIN} ORDER BY "score" DESC LIMIT ${MOST_MERGED}`);
  for (const { oneId, otherId } of certain) {
    await database.transaction(async (connection) => {
      const [still] = await connection.query<{ evidence: string }>(sql`
        SELECT "evidence" FROM speaker_suggestion WHERE "oneId" = ${oneId} AND "otherId" = ${otherId} AND "score" >= ${CERTAIN}`);
      if (still === undefined) return;
      await mergeSpeakers(connection, { fromId: otherId, intoId: oneId, tokenId: null, because: still.evidence, now });
    });
  }
}

/** A surname alone is that of many. */
function isWorthALook({ answer, score, evidence }: Identification): boolean {
  if (answer !== 'possible') return answer === 'same';
  return (
    score >= WORTH_A_LOOK ||
    evidence.some(({ kind, because }) => kind === 'name' && (because === 'full' || because === 'initial'))
  );
}

/** One point more and it is certain. */
const NEARLY = CERTAIN - 1;
const MOST_NEARLY = 10;
const WORTH_A_LOOK = 1.5;
const MOST_SUGGESTED = 5;
const MOST_MERGED = 20;

interface Chosen extends Choice<Known> {
  speaker: NamedSpeaker;
  seen: PersonSeen;
  candidates: Known[];
}

/** Two who may be one, the one with the lower id first. */
export interface Suggestion {
  oneId: number;
  twoId: number;
  found: Identification;
}
