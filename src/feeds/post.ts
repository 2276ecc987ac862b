import { type Agent, fetch } from 'undici';
import { refusalOf } from './address.ts';
import { type FetchProblem, problemOf, trouble, userAgent } from './problem.ts';

/**
 * Sends a message to an address and gives the status that it is answered with; what else is answered is not read. Redirects are not followed:
 * their status is the answer. Expected trouble is a value.
 */
export async function postTo(
  address: string,
  { headers, body }: Message,
  { allowed, agent, contact, milliseconds = MOST_MILLISECONDS }: PostOptions,
): Promise<{ status: number } | FetchProblem> {
  if (!URL.canParse(address)) return trouble(address, 'NOT_AN_ADDRESS', `${address} is not an address`);
  const refusal = refusalOf(new URL(address), allowed);
  if (refusal !== null) return trouble(address, 'REFUSED', refusal);
  const deadline = AbortSignal.timeout(Math.min(milliseconds, MOST_MILLISECONDS));
  try {
    const url = new URL(address);
    // They would be sent to whoever stands there, and fetch refuses such an address with a riddle.
    url.username = '';
    url.password = '';
    const response = await fetch(url, {
      method: 'POST',
      dispatcher: agent,
      redirect: 'manual',
      signal: deadline,
      headers: { ...headers, 'user-agent': userAgent(contact) },
      body,
    });
    await response.body?.cancel();
    return { status: response.status };
  } catch (problem) {
    return problemOf(address, problem, deadline.aborted);
  }
}

const MOST_MILLISECONDS = 15_000;

export interface Message {
  headers: Record<string, string>;
  body: string;
}

interface PostOptions {
  allowed: readonly string[];
  agent: Agent;
  contact?: string;
  milliseconds?: number;
}
