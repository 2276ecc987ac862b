import { setImmediate as afterOthers } from 'node:timers/promises';
import DataLoader from 'dataloader';
import type { Extraction } from '../extraction.ts';
import { articleWords } from '../text/articleWords.ts';
import { afterQuotes, beforeQuotes } from './arrivals.ts';
import { saveFeedLinks } from './articleLinks.ts';
import type { Database } from './database.ts';
import { findByIdentity, identitiesOf, knownIdentities, saveIdentities } from './identities.ts';
import { findChange, reviseArticle } from './revise.ts';
import { type FoundArticle, SavedByAnother, saveNew } from './saveNew.ts';
import { sql } from './sql.ts';
import { mergeCertain } from './suggestions.ts';

/**
 * Stores an article with its source, feed, speakers, names, quotes, countries, search rows and counts in one transaction, with those that are to be
 * stored at the same time.
 * An article that is here already and has not changed is told as a duplicate with the number of quotes it has; nothing but the link to a further
 * feed is added. One that has changed is revised (revise.ts), one that was withdrawn is told so. Safe when several save the same article at once. NUL and lone surrogates are stored as U+FFFD,
 * so that offsets stay.
 * `words`: what `articleWords` gives of this title and text and of the extraction's quotes, where somebody made it already.
 */
export function saveArticle(
  database: Database,
  article: ArticleToSave,
  extraction: Extraction,
  words = articleWords(article, extraction.quotes),
): Promise<SavingOutcome> {
  return saverOf(database).load({ article, extraction, words });
}

/** What waits while some are stored is stored together next, in the order in which it came. */
function saverOf(database: Database): DataLoader<FoundArticle, SavingOutcome> {
  const known = SAVERS.get(database);
  if (known !== undefined) return known;
  let turn: Promise<unknown> = Promise.resolve();
  let saving: Promise<unknown> = turn;
  const saver = new DataLoader<FoundArticle, SavingOutcome>(
    (found) => {
      const saved = saveTogether(database, found);
      saving = saved.catch(() => undefined);
      return saved;
    },
    {
      cache: false,
      maxBatchSize: MOST_TOGETHER,
      batchScheduleFn(save) {
        turn = turn
          .then(() => afterOthers())
          .then(() => {
            // Calls the function above before it returns.
            save();
            return saving;
          });
      },
    },
  );
  SAVERS.set(database, saver);
  return saver;
}

const SAVERS = new WeakMap<Database, DataLoader<FoundArticle, SavingOutcome>>();
/** Whoever else writes waits for all of them. */
const MOST_TOGETHER = 16;

/** Those that are new in one transaction; the others, and all of them where one cannot be stored, one after the other. */
async function saveTogether(database: Database, found: readonly FoundArticle[]): Promise<(SavingOutcome | Error)[]> {
  const isNew = await areNew(database, found);
  const added = found.filter((_, at) => isNew[at]);
  const saved = added.length > 1 ? await saveAtOnce(database, added) : null;
  const outcomes = new Map<FoundArticle, SavingOutcome | Error>(saved?.map((outcome, at) => [added[at]!, outcome]));
  // In turn: what one tells of the names of an article is known to the next.
  for (const one of found)
    if (!outcomes.has(one)) outcomes.set(one, await saveAlone(database, one).catch((problem: Error) => problem));
  return found.map((one) => outcomes.get(one)!);
}

/** Whether nothing here has a name of theirs, nor another one of them before. */
async function areNew(database: Database, found: readonly FoundArticle[]): Promise<boolean[]> {
  const identities = found.map(({ article }) => identitiesOf(article));
  const known = await knownIdentities(database, identities.flat());
  return identities.map((names) => {
    const isNew = !names.some((name) => known.has(name));
    for (const name of names) known.add(name);
    return isNew;
  });
}

/** Null where one of them cannot be stored, or was stored meanwhile: nothing of any is kept then. What fails after it is told of each of these alone. */
async function saveAtOnce(database: Database, found: FoundArticle[]): Promise<(SavedArticle | Error)[] | null> {
  const saved = await database.transaction((connection) => saveNew(connection, found)).catch(() => null);
  if (saved === null) return null;
  return afterStoring(database, found.at(-1)!).then(
    () => saved,
    (problem: Error) => saved.map(() => problem),
  );
}

async function saveAlone(database: Database, found: FoundArticle): Promise<SavingOutcome> {
  const known = await findKnown(database, found);
  if (known !== null) return known;
  try {
    const [saved] = await database.transaction((connection) => saveNew(connection, [found]));
    await afterStoring(database, found);
    return saved!;
  } catch (error) {
    if (!(error instanceof SavedByAnother)) throw error;
    return (await findKnown(database, found))!;
  }
}

async function afterStoring(database: Database, { article }: FoundArticle): Promise<void> {
  await afterQuotes(database);
  await mergeCertain(database, article.storedAt);
}

/** Null for an article that is not here; for one that is, its further names and the link to its feed are added, and what changed. */
async function findKnown(database: Database, found: FoundArticle): Promise<SavingOutcome | null> {
  const { article, extraction } = found;
  const identities = identitiesOf(article);
  const named = await findByIdentity(database, identities);
  if (named === null) return null;
  const { articleId } = named;
  if (articleId === null) {
    await database.transaction((connection) => saveIdentities(connection, [{ ...named, identities }]));
    return WITHDRAWN;
  }
  const change = await findChange(database, articleId, article);
  const known = await database.transaction(async (connection): Promise<SavedArticle | null> => {
    if (change === 'CHANGED') await beforeQuotes(connection);
    const newQuoteCount = change === 'CHANGED' ? await reviseArticle(connection, articleId, article, extraction) : null;
    const [row] = await connection.query<{ quoteCount: number }>(
      sql`SELECT "quoteCount" FROM article WHERE "id" = ${articleId}`,
    );
    if (row === undefined) return null;
    await saveIdentities(connection, [{ ...named, identities }]);
    await saveFeedLinks(connection, [{ ...article, articleId }], { isRead: change !== 'READ_OTHERWISE' });
    const isRevised = newQuoteCount !== null;
    return {
      articleId,
      isDuplicate: !isRevised,
      isRevised,
      quoteCount: row.quoteCount,
      newQuoteCount: newQuoteCount ?? 0,
    };
  });
  if (known?.isRevised) await afterStoring(database, found);
  return known;
}

export const WITHDRAWN: WithdrawnArticle = {
  code: 'WITHDRAWN',
  problem: 'was taken down here, and is not taken in again',
};

/** What ingest knows of an article. The offsets in its extraction are into this `text`. */
export interface ArticleToSave {
  text: string;
  title: string | null;
  /** Canonical address (src/text/addresses.ts). */
  url: string | null;
  /** Other addresses that it has. */
  otherUrls?: string[];
  /** What its feed alone calls it. */
  guid?: string | null;
  /** Hash of the words, hexadecimal. */
  contentHash: string;
  byline: string | null;
  /** Milliseconds since 1970 UTC; outside the years 1 to 9999 taken as unknown. */
  publishedAt: number | null;
  /** Milliseconds since 1970 UTC: the clock of whoever calls. */
  storedAt: number;
  /** The outlet's name; null: the host of `url`, or "Unknown source". */
  sourceName: string | null;
  isSample: boolean;
  /** The feed that listed it. */
  feedId?: number | null;
  /** What it said of it (src/articles/identity.ts). */
  entryHash?: string | null;
  /** How the text was read (src/articles/article.ts). */
  readFrom?: string;
}

type SavingOutcome = SavedArticle | WithdrawnArticle;

export interface SavedArticle {
  articleId: number;
  /** It was here already, and has not changed. */
  isDuplicate: boolean;
  /** It was here already, and has changed. */
  isRevised: boolean;
  /** Quotes that the stored article has. */
  quoteCount: number;
  /** Those among them that were not here before. */
  newQuoteCount: number;
}

/** One that somebody took down (withdrawals.ts). */
export interface WithdrawnArticle {
  code: 'WITHDRAWN';
  problem: string;
}
