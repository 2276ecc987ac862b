import robotsParser from 'robots-parser';
import type { FetchedBody } from './fetch.ts';
import { type FetchProblem, trouble } from './problem.ts';
import { ROBOT } from './request.ts';

/**
 * Asks hosts whether programs may read a page of theirs: gives a function that says null where they may, a problem where not. As
 * RFC 9309 has it: no robots.txt means yes, and a server that fails to show it means no. Answers hold for half a day.
 */
export function robotsRules(
  fetch: (address: string) => Promise<FetchedBody | FetchProblem>,
  now: () => number,
): (address: string) => Promise<FetchProblem | null> {
  const known = new Map<string, Known>();

  const rulesOf = (origin: string): Promise<Rules> => {
    const found = known.get(origin);
    if (found !== undefined && found.freshUntil > now()) return found.rules;
    const rules = fetch(`${origin}/robots.txt`).then((answer) => rulesIn(answer, `${origin}/robots.txt`));
    const entry = { rules, freshUntil: now() + FRESH };
    remember(known, origin, entry);
    // Whoever could not be reached is asked again before long.
    void rules.then(({ isPassing }) => {
      if (isPassing) entry.freshUntil = now() + BRIEFLY_FRESH;
    });
    return rules;
  };

  return async (address) => {
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return null;
    const { problem, isAllowed } = await rulesOf(new URL(address).origin);
    if (problem !== null) return { ...problem, url: address };
    return isAllowed(address) ? null : trouble(address, 'ROBOTS', 'its robots.txt asks programs not to read it');
  };
}

const FRESH = 12 * 3_600_000;
const BRIEFLY_FRESH = 10 * 60_000;
const MOST_HOSTS = 5_000;

/** What RFC 9309 wants to be read at least. */
const MOST_CHARACTERS = 500 * 1024;

function remember(known: Map<string, Known>, origin: string, entry: Known): void {
  known.delete(origin);
  known.set(origin, entry);
  const oldest = known.size > MOST_HOSTS ? known.keys().next().value : undefined;
  if (oldest !== undefined) known.delete(oldest);
}

function rulesIn(answer: FetchedBody | FetchProblem, where: string): Rules {
  if ('problem' in answer) {
    const isMissing = /^HTTP_4/.test(answer.code) && answer.code !== 'HTTP_429';
    if (isMissing) return { problem: null, isPassing: false, isAllowed: () => true };
    const problem = answer.code === 'REFUSED' ? answer : hidden(answer);
    return { problem, isPassing: true, isAllowed: () => false };
  }
  const robots = readRobots(where, Buffer.from(answer.body).toString('utf8').slice(0, MOST_CHARACTERS));
  return { problem: null, isPassing: false, isAllowed: (address) => robots.isAllowed(address, ROBOT) !== false };
}

/** Its module says that its default export is the function, and exports the function itself. */
const readRobots = robotsParser as unknown as typeof robotsParser.default;

function hidden(answer: FetchProblem): FetchProblem {
  const problem = `its robots.txt could not be asked: ${answer.problem}`;
  return { ...trouble(answer.url, 'ROBOTS', problem), retryAfterSeconds: answer.retryAfterSeconds };
}

interface Rules {
  /** Why the rules are not known. */
  problem: FetchProblem | null;
  /** Whether that may soon be otherwise. */
  isPassing: boolean;
  isAllowed: (address: string) => boolean;
}

interface Known {
  rules: Promise<Rules>;
  /** Milliseconds since 1970 UTC. */
  freshUntil: number;
}
