import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { ExtractionInput } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';
import type * as Work from './worker.ts';

/**
 * Threads that read feeds and pages and find quotes, so that nothing hostile or long in them holds up this one: each work is bounded in time and memory, and
 * what goes beyond is a problem. They start when there is work, and go when there has been none for a while. Call `close` when done.
 */
export function openReaders(options: ReaderOptions = {}): Readers {
  const { threads = 1, milliseconds = MOST_MILLISECONDS, worker = new URL('./worker.js', import.meta.url) } = options;
  const pool = new Piscina({
    filename: worker.href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes ?? MOST_MEGABYTES, maxYoungGenerationSizeMb: 16 },
  });
  // A thread is free for whoever has his turn, so that waiting for one is not counted.
  const inTurn = pLimit(threads);
  const run = (name: keyof typeof Work, given: object, most = milliseconds) =>
    inTurn(async () => {
      const signal = AbortSignal.timeout(most);
      try {
        return await pool.run(given, { name, signal });
      } catch (problem) {
        if (signal.aborted) return tooSlow(most);
        if ((problem as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return TOO_MUCH_MEMORY;
        throw problem;
      }
    });
  return {
    readFeed: async (found) => (found.bytes.byteLength > MOST_BYTES ? TOO_LARGE : run('readFeed', found)),
    readOpml: (found) => run('readOpml', found),
    async readEntries({ title, language }, entries) {
      const feed = { title, language };
      const together: Read<'readEntries'> = await run('readEntries', { feed, entries, withQuotes: true });
      if (!('problem' in together)) {
        for (const { found } of together) if (found !== null) options.extracted?.(found.seconds);
        return together;
      }
      // One of them is too much: the others are read without it.
      return Promise.all(
        entries.map(async (entry) => {
          const alone: Read<'readEntries'> = await run('readEntries', { feed, entries: [entry], withQuotes: false });
          return 'problem' in alone ? alone : { article: alone[0]!.article, found: null };
        }),
      );
    },
    readPage: async (found) => (found.bytes.byteLength > MOST_BYTES ? TOO_LARGE : run('readPage', found)),
    findFeedLinks: async (found) => (found.bytes.byteLength > MOST_BYTES ? TOO_LARGE : run('findFeedLinks', found)),
    async readText(input) {
      const read: Read<'readText'> = await run('readText', input, EXTRACTION_MILLISECONDS);
      if (!('problem' in read)) options.extracted?.(read.seconds);
      return read;
    },
    findQuotes: (input) => run('findQuotes', input, EXTRACTION_MILLISECONDS),
    close: () => pool.destroy(),
  };
}

/** The thread's own start included, so that a command that reads one file ends within five seconds. */
const MOST_MILLISECONDS = 4_000;

/** A million characters take a tenth of it. */
const EXTRACTION_MILLISECONDS = 30_000;

/** What the largest feed takes is half of it. */
const MOST_MEGABYTES = 160;

/** More is not even copied to a thread. */
const MOST_BYTES = 15 * 1024 * 1024;

const TOO_LARGE = { code: 'TOO_LARGE' as const, problem: `larger than ${MOST_BYTES} bytes` };

function tooSlow(milliseconds: number): ReaderProblem {
  return { code: 'TOO_SLOW', problem: `reading it takes more than ${milliseconds / 1000} seconds` };
}

const TOO_MUCH_MEMORY: ReaderProblem = { code: 'TOO_MUCH_MEMORY', problem: 'reading it takes too much memory' };

export interface Readers {
  /** What a feed holds. */
  readFeed(found: Work.Found): Promise<Read<'readFeed'>>;
  /** The feeds in an OPML file. */
  readOpml(found: Pick<Work.Found, 'bytes'>): Promise<Read<'readOpml'>>;
  /**
   * The articles that entries of a feed are, in their order, with what is found in each; null for that where it is to be looked for when the
   * article is whole. A few at a time: they are read in one go.
   */
  readEntries(feed: Feed, entries: FeedEntry[]): Promise<(Work.EntryRead | ReaderProblem)[]>;
  /** The article on a page. */
  readPage(found: Work.Found): Promise<Read<'readPage'>>;
  /** The addresses of feeds that a page names. */
  findFeedLinks(found: Work.Found): Promise<Read<'findFeedLinks'>>;
  /** What is found in an article's text, with all else that is made of its words before it is stored. */
  readText(input: ExtractionInput): Promise<Read<'readText'>>;
  /** What is found in the text of one that is stored. */
  findQuotes(input: ExtractionInput): Promise<Extraction | ReaderProblem>;
  close(): Promise<void>;
}

type Read<Name extends keyof typeof Work> = Awaited<ReturnType<(typeof Work)[Name]>> | ReaderProblem;

/** Reading took more than it may; the thread was ended, and the next one reads on. */
interface ReaderProblem {
  code: 'TOO_SLOW' | 'TOO_MUCH_MEMORY';
  problem: string;
}

export interface ReaderOptions {
  /** How many read at the same time. */
  threads?: number;
  /** Longest time for one work. */
  milliseconds?: number;
  /** Most megabytes of one thread's heap. */
  megabytes?: number;
  /** Told how many seconds finding the quotes of an article took. */
  extracted?: (seconds: number) => void;
  /** The compiled module of the threads. */
  worker?: URL;
}
