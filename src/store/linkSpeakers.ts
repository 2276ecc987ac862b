import { createHash } from 'node:crypto';
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { SpeakerKind } from '../extraction.ts';
import { CERTAIN, type Identification, identify, type PersonSeen } from '../identity/identify.ts';
import { type Choice, chooseLink, isOneWord, type Judged } from '../identity/link.ts';
import { identifyOrganization } from '../identity/organizations.ts';
import { Acquaintances } from './acquaintances.ts';
import { attachEntry } from './catalogue.ts';
import type { Connection } from './database.ts';
import { takeIds } from './ids.ts';
import { insertRows } from './insert.ts';
import type { Known } from './knownSpeakers.ts';
import { foldedName } from './names.ts';
import type { NamedSpeaker, SeenArticle } from './saveSpeakers.ts';
import { keysToAsk, keysToLock, withoutSurname } from './speakerKeys.ts';
import { joined, list, sql } from './sql.ts';
import type { Suggestion } from './suggestions.ts';

/**
 * Which person or organization each one is whom articles name, by evidence (src/identity): those who are certain are linked, the others are
 * added, with suggestions who else they may be. Articles are taken one after the other, each with what those before it told. Where one shows
 * that two who were apart are one, the suggestion is certain, and `mergeCertain` follows it. Belongs into a transaction, until whose end nobody takes
 * the speakers away.
 */
export async function linkSpeakers(connection: Connection, articles: NamingArticle[]): Promise<Linked[]> {
  const chosen = await withIds(connection, await chooseAndLock(connection, articles));
  const choices = chosen.flatMap(({ choices }) => choices);
  await insertSpeakers(
    connection,
    choices.filter(isAdded).map(({ id, speaker }) => ({ ...speaker, id })),
  );
  for (const { id, entry } of choices) if (entry !== null) await attachEntry(connection, -entry.id, id);
  return chosen.map(({ choices, suggestions }) => ({
    ids: new Map(choices.map(({ id, speaker }) => [speaker.identity, id])),
    suggestions,
  }));
}

/**
 * Nobody else adds those who are to be added, nor takes those away who are linked: where somebody did so meanwhile, it is chosen again.
 * On SQLite writers are one at a time anyway.
 */
async function chooseAndLock(connection: Connection, articles: NamingArticle[]): Promise<ChosenArticle[]> {
  for (;;) {
    let newest = FIRST_WITHOUT_ID;
    const next = () => newest++;
    const asked = articles.map((article) => ({ ...article, keys: article.named.map(keysToAskFor) }));
    const acquaintances = await Acquaintances.read(
      connection,
      asked.flatMap(({ keys }) => keys),
    );
    const chosen: ChosenArticle[] = [];
    for (const article of asked) {
      chosen.push(await choose(connection, article, acquaintances, next));
      await afterOthers();
    }
    if (connection.dialect === 'sqlite' || (await lock(connection, chosen, acquaintances))) return chosen;
  }
}

/** With ids in the place of those that were thought of for who is to be added. */
async function withIds(connection: Connection, articles: ChosenArticle[]): Promise<ChosenArticle[]> {
  const added = articles.flatMap(({ choices }) => choices.filter(isAdded));
  const taken = await takeIds(connection, 'speaker', added.length);
  const ids = new Map(added.map(({ id }, at) => [id, taken[at]!]));
  const idOf = (id: number) => ids.get(id) ?? id;
  return articles.map(({ choices, suggestions }) => ({
    choices: choices.map((choice) => ({ ...choice, id: idOf(choice.id) })),
    suggestions: suggestions.map((one) => ({ ...one, oneId: idOf(one.oneId), twoId: idOf(one.twoId) })),
  }));
}

/** Higher than any id: of two the one that is new is the later one. */
const FIRST_WITHOUT_ID = 2 ** 52;

/** False where somebody who was to be added may be one whom others have added meanwhile, or somebody linked was taken away. */
async function lock(connection: Connection, articles: ChosenArticle[], acquaintances: Acquaintances): Promise<boolean> {
  const choices = articles.flatMap(({ choices }) => choices);
  const added = choices.filter(isAdded);
  await lockNames(
    connection,
    added.map(({ speaker }) => speaker),
  );
  if (!(await areStillUnknown(connection, added, acquaintances))) return false;
  const ours = new Set(added.map(({ id }) => id));
  const known = [...new Set(choices.map(({ id }) => id).filter((id) => !ours.has(id)))];
  if (known.length === 0) return true;
  const kept = await connection.query(
    sql`SELECT "id" FROM speaker WHERE "id" IN (${list(known)}) ORDER BY "id" FOR KEY SHARE`,
  );
  return kept.length === known.length;
}

async function areStillUnknown(connection: Connection, added: Chosen[], then: Acquaintances): Promise<boolean> {
  const names = added.map(({ speaker }) => keysToAskFor(speaker));
  const isDoubtful = await then.withNewBearers(connection, names);
  const now = await Acquaintances.read(
    connection,
    names.filter((_, at) => isDoubtful[at]),
  );
  return !added.some(({ speaker, seen, candidates }, at) => {
    if (!isDoubtful[at]) return false;
    const before = new Set(candidates.map(({ id }) => id));
    const others = now.candidates(names[at]!).filter((one) => isKnown(one) && !before.has(one.id));
    const judged = chooseLink(seen, others, JUDGES[speaker.kind]);
    return judged.linked !== null || judged.others.length > 0;
  });
}

async function choose(
  connection: Connection,
  { named, article, keys }: NamingArticle & { keys: string[][] },
  acquaintances: Acquaintances,
  next: () => number,
): Promise<ChosenArticle> {
  const judged = named.map((speaker, at): JudgedSpeaker => {
    const seen = seenOf(speaker, article);
    const candidates = acquaintances.candidates(keys[at]!);
    return { speaker, seen, candidates, ...chooseLink(seen, candidates, JUDGES[speaker.kind]) };
  });
  const choices: Chosen[] = [];
  for (const one of await besideOthers(connection, judged, article, acquaintances)) {
    const id = isSpeaker(one.linked) ? one.linked!.known.id : next();
    choices.push({ ...one, id, entry: entryOf(one) });
  }
  const suggestions = choices.flatMap(pairsOf);
  for (const { id, speaker } of choices.filter(isAdded)) acquaintances.add(id, speaker);
  for (const { id, entry } of choices) if (entry !== null) acquaintances.attach(id, entry);
  acquaintances.show(choices, article);
  return { choices, suggestions };
}

/** Of whom it is nearly certain, who and which countries stand beside them is looked at too. */
async function besideOthers(
  connection: Connection,
  choices: JudgedSpeaker[],
  article: SeenArticle,
  acquaintances: Acquaintances,
): Promise<JudgedSpeaker[]> {
  const nearlyIn = ({ linked, others }: JudgedSpeaker) =>
    [linked, ...others].filter((one) => isSpeaker(one) && one!.answer === 'possible' && one!.score >= NEARLY);
  const ids = [...new Set(choices.flatMap((choice) => nearlyIn(choice).map((one) => one!.known.id)))].slice(
    0,
    MOST_NEARLY,
  );
  if (ids.length === 0) return choices;
  const neighbours = await acquaintances.neighbours(connection, ids);
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

function isSpeaker(one: Judged<Known> | null): boolean {
  return one !== null && isKnown(one.known);
}

/** Entries of the catalogue have ids below zero. */
function isKnown({ id }: Known): boolean {
  return id > 0;
}

function isAdded({ linked }: JudgedSpeaker): boolean {
  return !isSpeaker(linked);
}

/** Whose surname it is, a surname alone does not show: where the article tells nothing else, nobody is looked for who has it behind another name. */
function keysToAskFor({ kind, name, role, countryCode }: NamedSpeaker): string[] {
  const keys = keysToAsk(kind, name, countryCode);
  return role === null && countryCode === null && isOneWord(name) ? withoutSurname(keys) : keys;
}

/** The entry of the catalogue that certainly means somebody, as the article shows them; null where there is none. */
function entryOf({ speaker, seen, linked, others }: JudgedSpeaker): Known | null {
  if (linked !== null && !isSpeaker(linked)) return linked.known;
  const together = withArticle(seen, linked?.known ?? null);
  const entry = others.find(
    (other) => !isSpeaker(other) && JUDGES[speaker.kind](together, other.known).answer === 'same',
  );
  return entry?.known ?? null;
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

/** Adds people and organizations of whom little but the name is known yet. */
async function insertSpeakers(
  connection: Connection,
  speakers: (Pick<NamedSpeaker, 'kind' | 'name' | 'countryCode'> & { id: number })[],
): Promise<void> {
  await insertRows(
    connection,
    'speaker',
    ['id', 'kind', 'name', 'sortName', 'countryCode'],
    speakers.map(({ id, kind, name, countryCode }) => [id, kind, name, foldedName(name), countryCode]),
  );
}

/** Adds somebody of whom little but the name is known yet; gives the id. */
export async function addSpeaker(
  connection: Connection,
  speaker: Pick<NamedSpeaker, 'kind' | 'name' | 'countryCode'>,
): Promise<number> {
  const [id] = await takeIds(connection, 'speaker', 1);
  await insertSpeakers(connection, [{ ...speaker, id: id! }]);
  return id!;
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
function pairsOf({ id, speaker, seen, linked, others }: Chosen): Suggestion[] {
  const together = withArticle(seen, linked?.known ?? null);
  return others
    .filter(isSpeaker)
    .map((other) => ({
      oneId: Math.min(id, other.known.id),
      twoId: Math.max(id, other.known.id),
      found: linked === null ? other : proven(other, linked, JUDGES[speaker.kind](together, other.known)),
    }))
    .filter(({ found }) => isWorthALook(found))
    .slice(0, MOST_SUGGESTED);
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

/** Those whom an article names. */
export interface NamingArticle {
  named: NamedSpeaker[];
  article: SeenArticle;
}

/** The keys of those whom an article means, by identity, and who may be whom. */
export interface Linked {
  ids: Map<string, number>;
  suggestions: Suggestion[];
}

interface ChosenArticle {
  choices: Chosen[];
  suggestions: Suggestion[];
}

interface JudgedSpeaker extends Choice<Known> {
  speaker: NamedSpeaker;
  seen: PersonSeen;
  candidates: Known[];
}

interface Chosen extends JudgedSpeaker {
  id: number;
  /** Of the catalogue. */
  entry: Known | null;
}
