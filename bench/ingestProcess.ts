/** One process of `npm run bench:ingest`: looks at the feeds that are due until none is, and prints what it took as one line of JSON. */
import { parseArgs } from 'node:util';
import { webFetcher } from '../src/feeds/fetch.ts';
import { keepHeapSmall } from '../src/memory.ts';
import { openPolling } from '../src/poll.ts';
import { openReaders } from '../src/readers/open.ts';
import { openDatabase } from '../src/store/database.ts';

const { values: options } = parseArgs({
  options: { database: { type: 'string' }, hosts: { type: 'string', multiple: true } },
});

keepHeapSmall();
const parts: Record<string, number> = {};
const database = timed(await openDatabase(options.database!, { migrates: false }), ['transaction']);
const readers = timed(openReaders(), ['readFeed', 'readEntries', 'readPage', 'readText']);
const web = webFetcher({
  allowed: options.hosts,
  resolve: (_host, _options, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
});
const polling = openPolling({
  database,
  readers,
  web: timed(web, ['fetchFeed', 'fetchPage']),
  now: Date.now,
  random: Math.random,
  watch: { looked() {}, trouble: (problem) => console.error(problem) },
});
const before = performance.eventLoopUtilization();
const summary = await polling.work();
const { utilization } = performance.eventLoopUtilization(before);
await polling.close();
await readers.close();
await database.close();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ ...summary, peakMegabytes: Math.round(maxRSS / 1024), cpuSeconds, utilization, parts }));

/** The same, whose methods of these names add the milliseconds that their answers took. */
function timed<Subject extends object>(subject: Subject, names: (keyof Subject & string)[]): Subject {
  const timedMethods = names.map((name) => {
    const method = subject[name] as (...given: unknown[]) => Promise<unknown>;
    const measured = async (...given: unknown[]) => {
      const begun = performance.now();
      try {
        return await method.apply(subject, given);
      } finally {
        parts[name] = (parts[name] ?? 0) + performance.now() - begun;
      }
    };
    return [name, measured];
  });
  return { ...subject, ...Object.fromEntries(timedMethods) };
}
