import { request } from 'undici';
import type { Validators, Web } from './fetch.ts';

/** Asks one address, without following where it leads. Throws what goes wrong on the network. */
export async function askFor(
  url: string,
  validators: Validators | undefined,
  { dispatcher, contact }: Pick<Web, 'dispatcher' | 'contact'>,
  signal: AbortSignal,
): Promise<Asked> {
  const headers: Record<string, string> = {
    accept: ACCEPT,
    'accept-encoding': 'gzip, br',
    'user-agent': userAgent(contact),
  };
  if (validators?.etag) headers['if-none-match'] = validators.etag;
  if (validators?.lastModified) headers['if-modified-since'] = validators.lastModified;
  const { statusCode, headers: answered, body } = await request(withoutPassword(url), { dispatcher, headers, signal });
  // Whoever gives up on a body lets it break off, which is nobody's error.
  body.on('error', () => {});
  return { status: statusCode, headers: headersOf(answered), body };
}

/** How we introduce ourselves; `contact` says how to reach the people who run this server. */
export function userAgent(contact: string | undefined): string {
  return contact === undefined ? `${ROBOT}/0.1 (news quotes)` : `${ROBOT}/0.1 (news quotes; ${contact})`;
}

/** The name by which robots.txt may speak of us. */
export const ROBOT = 'Qawl';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.1';

/** `http://name:word@host/` would send the word to whoever stands there. */
export function withoutPassword(url: string): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** Each header once, in UTF-8 where it is that: many an address in `Location` is written in Arabic as it is. */
function headersOf(answered: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(answered).map(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      const decoded = first === undefined ? first : Buffer.from(first, 'latin1').toString('utf8');
      return [name, decoded?.includes('\ufffd') ? first : decoded];
    }),
  );
}

export interface Asked {
  status: number;
  headers: Record<string, string | undefined>;
  body: Awaited<ReturnType<typeof request>>['body'];
}
