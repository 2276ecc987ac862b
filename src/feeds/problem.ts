import { PrivateAddressError } from './connect.ts';

/** Whatever goes wrong on the network is expected, and is said in one line: the innermost cause knows most. */
export function problemOf(address: string, problem: unknown, isLate: boolean): FetchProblem {
  if (isLate) return trouble(address, 'TIMEOUT', 'no complete answer in time');
  let cause = problem;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  if (cause instanceof AggregateError && cause.errors[0] instanceof Error) cause = cause.errors[0];
  if (cause instanceof PrivateAddressError) return trouble(address, 'REFUSED', cause.message);
  const reason = cause instanceof Error ? String((cause as NodeJS.ErrnoException).code ?? cause.name) : '';
  const known = CAUSES.find(({ pattern }) => pattern.test(reason));
  if (known !== undefined) return trouble(address, known.code, known.problem);
  return trouble(
    address,
    'UNREACHABLE',
    cause instanceof Error && cause.message !== '' ? cause.message : String(cause),
  );
}

/** What the codes of Node, OpenSSL, zlib and undici mean to whoever looks after a feed. */
const CAUSES: { pattern: RegExp; code: ProblemCode; problem: string }[] = [
  { pattern: /^UND_ERR_CONNECT_TIMEOUT$/, code: 'TIMEOUT', problem: 'no connection in time' },
  { pattern: /^UND_ERR_HEADERS_TIMEOUT$/, code: 'TIMEOUT', problem: 'no answer in time' },
  { pattern: /^UND_ERR_BODY_TIMEOUT$/, code: 'TIMEOUT', problem: 'the answer stopped half-way' },
  { pattern: /^ETIMEDOUT$/, code: 'TIMEOUT', problem: 'no connection in time' },
  { pattern: /^ENOTFOUND$/, code: 'NAME_UNKNOWN', problem: 'nobody has this name' },
  { pattern: /^EAI_/, code: 'NAME_UNKNOWN', problem: 'its name cannot be looked up at the moment' },
  { pattern: /^ECONNREFUSED$/, code: 'UNREACHABLE', problem: 'nobody answers there' },
  { pattern: /^E(?:HOST|NET)UNREACH$/, code: 'UNREACHABLE', problem: 'there is no way to it' },
  {
    pattern: /^(?:CERT_|UNABLE_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS)/,
    code: 'CERTIFICATE',
    problem: 'its certificate is wrong',
  },
  { pattern: /^(?:ERR_SSL|EPROTO)/, code: 'CERTIFICATE', problem: 'it speaks no TLS that we understand' },
  {
    pattern: /^UND_ERR_HEADERS_OVERFLOW$|^HPE_HEADER_OVERFLOW$/,
    code: 'TOO_LARGE',
    problem: 'the headers of its answer are too long',
  },
  { pattern: /^(?:HPE_|HTTPParserError)/, code: 'BROKEN_OFF', problem: 'what it answers is no HTTP' },
  {
    pattern: /^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_FORMAT)/,
    code: 'PACKED_WRONGLY',
    problem: 'its answer cannot be unpacked',
  },
  {
    pattern: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|ERR_STREAM)/,
    code: 'BROKEN_OFF',
    problem: 'the answer broke off',
  },
];

export function trouble(url: string, code: ProblemCode, problem: string): FetchProblem {
  return { url, code, problem, retryAfterSeconds: null };
}

export interface FetchProblem {
  url: string;
  code: ProblemCode;
  /** What is wrong, for a person. */
  problem: string;
  /** When the server wants to be asked again; null where it does not say. */
  retryAfterSeconds: number | null;
}

/**
 * Stable names of what can go wrong: a bad address; an address that must not be asked; no answer in time; more than the limit;
 * packed so that it swells, or in a way that cannot be undone; redirects without end; robots.txt; no way to the server, no such
 * name, no certificate, an answer cut short; and what the server said.
 */
export type ProblemCode =
  | 'NOT_AN_ADDRESS'
  | 'REFUSED'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  | 'SWELLS'
  | 'PACKED_WRONGLY'
  | 'TOO_MANY_REDIRECTS'
  | 'ROBOTS'
  | 'UNREACHABLE'
  | 'NAME_UNKNOWN'
  | 'CERTIFICATE'
  | 'BROKEN_OFF'
  | `HTTP_${number}`;
