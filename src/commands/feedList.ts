import { healthOf } from '../../schema/feedHealth.ts';
import type { Database } from '../store/database.ts';
import { everyFeed, type StoredFeed } from '../store/feeds.ts';
import { print, printLine, visible } from './output.ts';

/** Prints every feed: a table for people on a terminal, else a line of JSON each. */
export async function listFeeds(database: Database): Promise<void> {
  const isForPeople = process.stdout.isTTY === true;
  for await (const feed of everyFeed(database)) {
    if (isForPeople) await print(`${rowOfTable(feed, Date.now())}\n`);
    else await printLine(recordOf(feed));
  }
}

/** One feed for a table: its name, how it is in words, when it was looked at. `now`: milliseconds since 1970 UTC. */
export function rowOfTable(feed: StoredFeed, now: number): string {
  const name = visible(feed.title ?? feed.url).slice(0, NAME_WIDTH);
  const looked = feed.lastFetchedAt === null ? 'never' : `${since(now - feed.lastFetchedAt)} ago`;
  const [address, folder] = [visible(feed.url), feed.folder === null ? '' : `  [${visible(feed.folder)}]`];
  return `${name.padEnd(NAME_WIDTH)}  ${looked.padEnd(LOOKED_WIDTH)}  ${healthInWords(feed)}\n  ${address}${folder}`;
}

function healthInWords(feed: StoredFeed): string {
  const why = feed.problem === null ? '' : `: ${visible(feed.problem)}`;
  switch (healthOf(feed)) {
    case 'NEW':
      return 'not looked at yet';
    case 'HEALTHY':
      return 'well';
    case 'PAUSED':
      return 'paused';
    case 'GONE':
      return 'gone for good';
    case 'FAILING':
      return `failed ${feed.failureCount === 1 ? 'once' : `${feed.failureCount} times in a row`}${why}`;
  }
}

function since(milliseconds: number): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} days`;
}

function recordOf(feed: StoredFeed) {
  return {
    url: feed.url,
    title: feed.title,
    folder: feed.folder,
    siteUrl: feed.siteUrl,
    language: feed.language,
    health: healthOf(feed).toLowerCase(),
    problem: feed.problem,
    problemCode: feed.problemCode,
    failures: feed.failureCount,
    lastFetchedAt: isoTime(feed.lastFetchedAt),
    lastSucceededAt: isoTime(feed.lastSucceededAt),
    lastItemAt: isoTime(feed.lastItemAt),
    nextFetchAt: isoTime(feed.nextFetchAt),
  };
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}

const NAME_WIDTH = 40;
const LOOKED_WIDTH = 11;
