import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import type { WebFetcher } from './feeds/fetch.ts';
import type { FetchProblem } from './feeds/problem.ts';
import { type IngestContext, ingestFeed } from './ingest.ts';
import type { Readers } from './readers/open.ts';
import { scheduleAfter } from './schedule.ts';
import type { Database } from './store/database.ts';
import { isDiskFull } from './store/diskFull.ts';
import {
  type LeasedFeed,
  type LookToNote,
  leaseFeeds,
  noteLook,
  renewLeases,
  returnFeed,
  type ToldByFeed,
} from './store/polling.ts';
import type { SavedArticle } from './store/save.ts';

/**
 * Looks at feeds that are due and stores their articles. What is due stands in the database: nothing is lost on a restart, and of several
 * processes one looks at each feed. A few are looked at at a time, so that memory stays bounded however many are due.
 */
export function openPolling(context: PollingContext): Polling {
  const { database, web, now } = context;
  const looking = { ...context, inTurn: pLimit(SAVED_AT_ONCE) };
  const by = `${process.pid}-${randomUUID()}`;
  const stop = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<unknown> = Promise.resolve();

  const work = async (only?: number[]) => {
    const total: PollSummary = { feeds: 0, unchanged: 0, failed: 0, articles: 0, quotes: 0, duplicates: 0, revised: 0 };
    const running = new Set<Promise<void>>();
    let failure: unknown = null;
    const renewal = setInterval(() => {
      renewLeases(database, { by, now: now(), lease: LEASE }).catch((problem) => context.watch?.trouble(problem));
    }, LEASE / 3);
    try {
      while (!stop.signal.aborted && failure === null) {
        const most = AT_ONCE - running.size;
        const feeds = await leaseFeeds(database, { by, now: now(), lease: LEASE, most, only });
        for (const feed of feeds) {
          const look = lookAt(looking, feed, by, stop.signal)
            .then((outcome) => outcome !== null && count(total, outcome))
            .catch((problem) => {
              failure ??= problem;
            })
            .finally(() => running.delete(look)) as Promise<void>;
          running.add(look);
        }
        if (running.size === 0) break;
        if (feeds.length === 0 || running.size === AT_ONCE) await Promise.race(running);
      }
    } finally {
      await Promise.all(running);
      clearInterval(renewal);
    }
    if (failure !== null) throw failure;
    return total;
  };
  const next = () => {
    timer = setTimeout(() => {
      working = work()
        .catch((problem) => context.watch?.trouble(problem))
        .finally(() => {
          if (!stop.signal.aborted) next();
        });
    }, PAUSE);
    timer.unref();
  };

  return {
    start: next,
    work(only) {
      const mine = work(only);
      working = Promise.allSettled([working, mine]);
      return mine;
    },
    async close() {
      stop.abort();
      if (timer !== null) clearTimeout(timer);
      await web.close();
      await working;
    },
  };
}

/** One look; null where it was stopped half-way, or the feed became another process's meanwhile. */
async function lookAt(
  context: LookingContext,
  feed: LeasedFeed,
  by: string,
  stop: AbortSignal,
): Promise<LookToNote | null> {
  const { database, now, random, watch } = context;
  const startedAt = now();
  const found = await findings(context, feed, stop);
  if (found === null || stop.aborted) {
    await returnFeed(database, feed.id, by);
    return null;
  }
  const { outcome, problemCode, articleCount, retryAfterSeconds } = found;
  const next = scheduleAfter(
    feed,
    outcome === 'FAILED'
      ? { outcome, problemCode: problemCode!, retryAfterSeconds }
      : { outcome, newCount: articleCount },
    { now: now(), random },
  );
  const look = { ...found, lookedAt: now(), milliseconds: now() - startedAt };
  if (!(await noteLook(database, { id: feed.id, by, look, next, told: found.told }))) return null;
  watch?.looked(feed.url, look);
  return look;
}

async function findings(context: LookingContext, feed: LeasedFeed, stop: AbortSignal): Promise<Findings | null> {
  try {
    const { etag, lastModified } = feed;
    const fetched = await context.web.fetchFeed(feed.url, { etag, lastModified });
    if ('problem' in fetched) return failed(fetched);
    const { movedTo } = fetched;
    const told = { movedTo, etag: fetched.etag, lastModified: fetched.lastModified };
    const nothing = { title: null, siteUrl: null, language: null };
    if ('isUnchanged' in fetched) return { ...NOTHING, outcome: 'UNCHANGED', told: { ...told, ...nothing } };
    const ingested = await ingestFeed(context, feed.id, fetched, stop);
    if (ingested === null) return null;
    if ('problem' in ingested) return failed({ ...ingested, retryAfterSeconds: null });
    const { articles, quotes, duplicates, revised, failed: failedCount } = ingested.summary;
    const { title, link: siteUrl, language } = ingested.feed;
    const counts = {
      articleCount: articles,
      quoteCount: quotes,
      duplicateCount: duplicates,
      revisedCount: revised,
      failedCount,
    };
    return { ...NOTHING, ...counts, outcome: 'READ', told: { ...told, title, siteUrl, language } };
  } catch (problem) {
    // Nothing can be noted either. The lease keeps the feed from being asked again at once.
    if (isDiskFull(problem)) throw problem;
    // A bug of ours, or a database that takes nothing: the other feeds go on, and this one says so.
    context.watch?.trouble(problem);
    return failed({
      code: 'INTERNAL',
      problem: 'reading it failed for a reason that the log tells',
      retryAfterSeconds: null,
    });
  }
}

function failed({
  code,
  problem,
  retryAfterSeconds,
}: Pick<FetchProblem, 'problem' | 'retryAfterSeconds'> & { code: string }): Findings {
  const sentence = `${problem.slice(0, 1).toUpperCase()}${problem.slice(1)}.`;
  return { ...NOTHING, outcome: 'FAILED', problemCode: code, problem: sentence, retryAfterSeconds };
}

const NOTHING = {
  problemCode: null,
  problem: null,
  retryAfterSeconds: null,
  articleCount: 0,
  quoteCount: 0,
  duplicateCount: 0,
  revisedCount: 0,
  failedCount: 0,
  told: null,
};

function count(total: PollSummary, look: LookToNote): void {
  total.feeds += 1;
  total.unchanged += look.outcome === 'UNCHANGED' ? 1 : 0;
  total.failed += look.outcome === 'FAILED' ? 1 : 0;
  total.articles += look.articleCount;
  total.quotes += look.quoteCount;
  total.duplicates += look.duplicateCount;
  total.revised += look.revisedCount;
}

/** Feeds that are looked at at the same time: the largest of them all fit into memory together. */
const AT_ONCE = 10;
/** Articles: whoever else writes does not wait for all that were read. */
const SAVED_AT_ONCE = 16;
/** A process that was killed keeps its feeds for so long; one that lives renews its leases. */
const LEASE = 60_000;
/** Between two questions what is due. */
const PAUSE = 2_000;

export interface PollingContext {
  database: Database;
  readers: Readers;
  web: WebFetcher;
  /** Milliseconds since 1970 UTC. */
  now: () => number;
  /** From 0 to 1, 1 left out. */
  random: () => number;
  /** Told of every article that is stored and was not known. */
  stored?: (article: SavedArticle) => void;
  watch?: PollWatch;
}

/** While it looks. */
type LookingContext = PollingContext & Pick<IngestContext, 'inTurn'>;

/** Who is told how it goes. */
interface PollWatch {
  looked(url: string, look: LookToNote): void;
  /** What nobody expects: a bug, or a database that takes nothing. */
  trouble(problem: unknown): void;
}

export interface Polling {
  /** Looks at what is due from now on, again and again. */
  start(): void;
  /** Looks at what is due, until nothing is; of `only` these. */
  work(only?: number[]): Promise<PollSummary>;
  /** Takes no further feeds, gives back those under way, and closes its way into the web. */
  close(): Promise<void>;
}

interface PollSummary {
  /** Feeds that were looked at. */
  feeds: number;
  unchanged: number;
  failed: number;
  /** Articles that were new, and their quotes. */
  articles: number;
  quotes: number;
  duplicates: number;
  revised: number;
}

type Findings = Omit<LookToNote, 'lookedAt' | 'milliseconds'> & {
  retryAfterSeconds: number | null;
  told: ToldByFeed | null;
};
