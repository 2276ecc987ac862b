import { request } from 'undici';
import { refusalOf } from './address.ts';
import { refusalByName } from './connect.ts';
import type { Web } from './fetch.ts';
import { type FetchProblem, problemOf, trouble } from './problem.ts';
import { userAgent, withoutPassword } from './request.ts';

/**
 * Sends a message to an address and gives the status that it is answered with; what else is answered is not read. Redirects are not followed:
 * their status is the answer. Expected trouble is a value.
 */
export async function postTo(
  address: string,
  { headers, body }: Message,
  web: Web,
): Promise<{ status: number } | FetchProblem> {
  if (!URL.canParse(address)) return trouble(address, 'NOT_AN_ADDRESS', `${address} is not an address`);
  const refusal = refusalOf(new URL(address), web.allowed);
  if (refusal !== null) return trouble(address, 'REFUSED', refusal);
  const deadline = AbortSignal.timeout(Math.min(web.limits.milliseconds, MOST_MILLISECONDS));
  try {
    const refusedName = web.isProxied ? await refusalByName(address, web, deadline) : null;
    if (refusedName !== null) return trouble(address, 'REFUSED', refusedName);
    const answer = await request(withoutPassword(address), {
      method: 'POST',
      dispatcher: web.dispatcher,
      signal: deadline,
      headers: { ...headers, 'user-agent': userAgent(web.contact) },
      body,
    });
    answer.body.on('error', () => {}).destroy();
    return { status: answer.statusCode };
  } catch (problem) {
    return problemOf(address, problem, deadline.aborted);
  }
}

const MOST_MILLISECONDS = 15_000;

export interface Message {
  headers: Record<string, string>;
  body: string;
}
