import type { Dispatcher } from 'undici';
import { refusalOf } from './address.ts';
import { readAnswer } from './answer.ts';
import { type Proxies, publicDispatcher, type Resolve, refusalByName } from './connect.ts';
import { hostQueues } from './hosts.ts';
import { FETCH_LIMITS, type FetchLimits } from './limits.ts';
import { type Message, postTo } from './post.ts';
import { type FetchProblem, problemOf, trouble } from './problem.ts';
import { type Asked, askFor } from './request.ts';
import { robotsRules } from './robots.ts';

/**
 * What gets things from http(s) addresses: public ones only, on every redirect too, and at most two at a time from one host.
 * Expected trouble is a value: `{ problem, code }`. Call `close` when done.
 */
export function webFetcher(options: FetchOptions = {}): WebFetcher {
  const allowed = options.allowed ?? [];
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const proxies = options.proxies ?? {};
  const dispatcher = publicDispatcher({ allowed, limits, proxies, resolve: options.resolve });
  const { contact, resolve, now = Date.now } = options;
  const web: Web = { allowed, limits, dispatcher, contact, resolve, now, isProxied: isProxied(proxies) };
  const queues = hostQueues(limits.connectionsPerHost);
  const fetch = (address: string, asking: Asking = {}) => followTo(web, queues, address, asking);
  const fetchAnew = async (address: string, asking: Asking = {}) => withoutUnchanged(await fetch(address, asking));
  const robots = robotsRules(fetchAnew, now);
  return {
    fetch: (address) => fetchAnew(address),
    fetchFeed: (address, validators) => fetch(address, { validators }),
    fetchPage: (address) => fetchAnew(address, { refusalAt: robots }),
    post: (address, message) => postTo(address, message, web),
    close: () => dispatcher.destroy(),
  };
}

/** Follows redirects to what stands at their end. Every step is judged anew; waiting for one's turn at a host is not counted. */
async function followTo(
  web: Web,
  queues: ReturnType<typeof hostQueues>,
  address: string,
  { validators, refusalAt }: Asking,
): Promise<Fetched> {
  let url = address;
  let movedTo: string | null = null;
  let isPermanent = true;
  let milliseconds = web.limits.milliseconds;
  for (let hop = 0; hop <= web.limits.redirects; hop += 1) {
    if (!URL.canParse(url)) return trouble(address, 'NOT_AN_ADDRESS', `${url} is not an address`);
    const refusal = refusalOf(new URL(url), web.allowed);
    if (refusal !== null) return trouble(address, 'REFUSED', refusal);
    const unwanted = await refusalAt?.(url);
    if (unwanted) return { ...unwanted, url: address };
    const step = await queues.inTurn(new URL(url).hostname, () => fetchStep(web, url, validators, milliseconds));
    if ('problem' in step) return { ...step, url: address };
    if (!('target' in step)) return { ...step, movedTo };
    isPermanent &&= step.isPermanent;
    url = step.target;
    if (isPermanent) movedTo = url;
    milliseconds = Math.max(1, Math.floor(milliseconds - step.milliseconds));
  }
  return trouble(address, 'TOO_MANY_REDIRECTS', `it leads on and on: more than ${web.limits.redirects} redirects`);
}

/** One question and its answer, or where it leads. */
async function fetchStep(
  web: Web,
  url: string,
  validators: Validators | undefined,
  milliseconds: number,
): Promise<Redirect | Omit<FetchedBody, 'movedTo'> | Omit<Unchanged, 'movedTo'> | FetchProblem> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(milliseconds);
  try {
    const refusal = web.isProxied ? await refusalByName(url, web, deadline) : null;
    if (refusal !== null) return trouble(url, 'REFUSED', refusal);
    const asked = await askFor(url, validators, web, deadline);
    const target = redirectTarget(asked, url);
    if (target !== null) {
      asked.body.destroy();
      const isPermanent = asked.status === 301 || asked.status === 308;
      return { target, isPermanent, milliseconds: performance.now() - startedAt };
    }
    return await readAnswer(asked, url, web, validators);
  } catch (problem) {
    return problemOf(url, problem, deadline.aborted);
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function redirectTarget({ status, headers }: Asked, url: string): string | null {
  const location = headers.location?.trim();
  if (!REDIRECTS.has(status) || location === undefined) return null;
  const target = URL.canParse(location, url) ? new URL(location, url) : null;
  if (target === null) return location;
  target.hash = '';
  return target.href;
}

/** Without validators no server may answer "unchanged"; one that does has given nothing. */
function withoutUnchanged(answer: Fetched): FetchedBody | FetchProblem {
  return 'isUnchanged' in answer ? trouble(answer.url, 'HTTP_304', 'the server answered 304 unasked') : answer;
}

function isProxied({ http, https }: Proxies): boolean {
  return http !== undefined || https !== undefined;
}

export interface WebFetcher {
  /** What stands at an address that a person named. */
  fetch(address: string): Promise<FetchedBody | FetchProblem>;
  /** A feed, unless it is the version that is known already. */
  fetchFeed(address: string, validators: Validators): Promise<Fetched>;
  /** A page that a feed or a sitemap named: only where the host's robots.txt lets programs read it. */
  fetchPage(address: string): Promise<FetchedBody | FetchProblem>;
  /** Sends a message, public addresses only, and gives the status of the answer; redirects are not followed. */
  post(address: string, message: Message): Promise<{ status: number } | FetchProblem>;
  close(): Promise<void>;
}

export interface FetchOptions {
  /** `host` or `host:port` that may be asked although they are not public. */
  allowed?: readonly string[];
  /** How to reach the people who run this server; said in the User-Agent. */
  contact?: string;
  /** Through which proxies to ask; allowed hosts are asked directly. */
  proxies?: Proxies;
  /** In place of `dns.lookup`. */
  resolve?: Resolve;
  limits?: Partial<FetchLimits>;
  /** Milliseconds since 1970 UTC. */
  now?: () => number;
}

interface Asking {
  validators?: Validators;
  /** Why an address must not be asked, beyond what is refused in any case; asked on every redirect. */
  refusalAt?: (url: string) => Promise<FetchProblem | null>;
}

/** What a fetch needs to know. */
export interface Web {
  allowed: readonly string[];
  limits: FetchLimits;
  dispatcher: Dispatcher;
  contact: string | undefined;
  resolve: Resolve | undefined;
  now: () => number;
  isProxied: boolean;
}

/** What the server said of the version that we have; null each where it said nothing. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

type Fetched = FetchedBody | Unchanged | FetchProblem;

export interface FetchedBody extends Validators {
  /** Where it was found, after redirects. */
  url: string;
  /** Where it has moved for good; null where it has not. */
  movedTo: string | null;
  contentType: string | null;
  body: Uint8Array;
}

/** The version that we have is the newest. */
export interface Unchanged extends Validators {
  url: string;
  movedTo: string | null;
  isUnchanged: true;
}

interface Redirect {
  target: string;
  isPermanent: boolean;
  milliseconds: number;
}
