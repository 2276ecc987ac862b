import { type Agent, fetch, type Response } from 'undici';
import { refusalOf } from './address.ts';
import { publicAgent, type Resolve } from './connect.ts';
import { type Message, postTo } from './post.ts';
import { type FetchProblem, problemOf, trouble, userAgent } from './problem.ts';

/**
 * A function that gets what stands at an http(s) address, public addresses only, on every redirect too. Expected trouble is
 * a value: `{ problem }`. Call `close` when done.
 */
export function webFetcher(options: FetchOptions = {}): WebFetcher {
  const allowed = options.allowed ?? [];
  const agent = publicAgent(allowed, options.resolve);
  return {
    fetch: (address) => fetchAddress(address, { ...options, allowed, agent }),
    post: (address, message) => postTo(address, message, { ...options, allowed, agent }),
    close: () => agent.destroy(),
  };
}

const MOST_REDIRECTS = 5;
const MOST_BYTES = 15 * 1024 * 1024;
const MOST_MILLISECONDS = 30_000;

async function fetchAddress(
  address: string,
  options: FetchOptions & { allowed: readonly string[]; agent: Agent },
): Promise<Fetched> {
  const deadline = AbortSignal.timeout(options.milliseconds ?? MOST_MILLISECONDS);
  let url = address;
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!URL.canParse(url)) return trouble(address, 'NOT_AN_ADDRESS', `${url} is not an address`);
      const refusal = refusalOf(new URL(url), options.allowed);
      if (refusal !== null) return trouble(address, 'REFUSED', refusal);
      const response = await fetch(withoutPassword(url), {
        dispatcher: options.agent,
        redirect: 'manual',
        signal: deadline,
        headers: { accept: ACCEPT, 'user-agent': userAgent(options.contact) },
      });
      const target = redirectTarget(response, url);
      if (target === null) return await readResponse(response, url, options.bytes ?? MOST_BYTES);
      await response.body?.cancel();
      url = target;
    }
    return trouble(address, 'TOO_MANY_REDIRECTS', `more than ${MOST_REDIRECTS} redirects`);
  } catch (problem) {
    return problemOf(address, problem, deadline.aborted);
  }
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1';

/** `http://name:word@host/` would send the word to whoever stands there; fetch refuses such an address with a riddle. */
function withoutPassword(url: string): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function redirectTarget(response: Response, url: string): string | null {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return null;
  return URL.canParse(location, url) ? new URL(location, url).href : location;
}

async function readResponse(response: Response, url: string, mostBytes: number): Promise<Fetched> {
  if (response.status !== 200) {
    await response.body?.cancel();
    return trouble(url, `HTTP_${response.status}`, `the server answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The bytes are counted as they come out of the decompression: what a small answer swells to is what counts.
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return trouble(url, 'TOO_LARGE', `more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return { url, contentType: response.headers.get('content-type'), body: Buffer.concat(chunks, size) };
}

export interface WebFetcher {
  fetch(address: string): Promise<Fetched>;
  /** Sends a message, public addresses only, and gives the status of the answer; redirects are not followed. */
  post(address: string, message: Message): Promise<{ status: number } | FetchProblem>;
  close(): Promise<void>;
}

export interface FetchOptions {
  /** `host` or `host:port` that may be asked although they are not public. */
  allowed?: readonly string[];
  /** How to reach the people who run this server; said in the User-Agent. */
  contact?: string;
  /** In place of `dns.lookup`. */
  resolve?: Resolve;
  /** Longest answer, decoded. */
  bytes?: number;
  /** Longest time in all. */
  milliseconds?: number;
}

type Fetched = FetchedBody | FetchProblem;

interface FetchedBody {
  /** Where it was found, after redirects. */
  url: string;
  contentType: string | null;
  body: Uint8Array;
}
