import { PrivateAddressError } from './connect.ts';

/** Whatever goes wrong on the network is expected, and is said in one line: the innermost cause knows most. */
export function problemOf(address: string, problem: unknown, isLate: boolean): FetchProblem {
  if (isLate) return trouble(address, 'TIMEOUT', 'no complete answer in time');
  let cause = problem;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  const words = cause instanceof Error && cause.message !== '' ? cause.message : String(cause);
  const isRefused = cause instanceof PrivateAddressError;
  return trouble(address, isRefused ? 'REFUSED' : 'UNREACHABLE', words);
}

export function trouble(url: string, code: string, problem: string): FetchProblem {
  return { url, code, problem };
}

/** How we introduce ourselves; `contact` says how to reach the people who run this server. */
export function userAgent(contact: string | undefined): string {
  return contact === undefined ? 'Qawl/0.1 (news quotes)' : `Qawl/0.1 (news quotes; ${contact})`;
}

export interface FetchProblem {
  url: string;
  /** `REFUSED`, `TIMEOUT`, `TOO_LARGE`, `TOO_MANY_REDIRECTS`, `UNREACHABLE`, `NOT_AN_ADDRESS` or `HTTP_404` and the like. */
  code: string;
  /** What is wrong, for a person. */
  problem: string;
}
