import type { FetchedBody, Unchanged, Validators, Web } from './fetch.ts';
import type { FetchLimits } from './limits.ts';
import { type FetchProblem, trouble } from './problem.ts';
import type { Asked } from './request.ts';
import { unpack } from './unpack.ts';

/** The body of an answer, whole and unpacked, within the limits; what is no plain success is a problem. */
export async function readAnswer(
  { status, headers, body }: Asked,
  url: string,
  { limits, now }: Pick<Web, 'limits' | 'now'>,
  known: Validators | undefined,
): Promise<Omit<FetchedBody, 'movedTo'> | Omit<Unchanged, 'movedTo'> | FetchProblem> {
  const validators = { etag: validator(headers.etag), lastModified: validator(headers['last-modified']) };
  if (status !== 200) body.destroy();
  if (status === 304 && known !== undefined) {
    // The answer need not repeat them.
    const { etag, lastModified } = validators;
    return { url, isUnchanged: true, etag: etag ?? known.etag, lastModified: lastModified ?? known.lastModified };
  }
  if (status !== 200) {
    const words = STATUS_WORDS[status];
    const problem = `the server answered ${status}${words === undefined ? '' : `, ${words}`}`;
    return { ...trouble(url, `HTTP_${status}`, problem), retryAfterSeconds: secondsIn(headers['retry-after'], now) };
  }
  const encodings = (headers['content-encoding'] ?? '').toLowerCase().split(',');
  const packing = encodings.map((each) => each.trim()).filter((each) => each !== '' && each !== 'identity');
  const read = await readBody({ headers, body }, packing, limits);
  if ('problem' in read) return trouble(url, read.code, read.problem);
  return { url, contentType: headers['content-type'] ?? null, ...validators, body: read.bytes };
}

/** What some statuses mean to whoever looks after a feed. */
const STATUS_WORDS: Record<number, string> = {
  401: 'it wants a password',
  403: 'it does not let us read this',
  404: 'there is nothing at this address',
  410: 'it is gone for good',
  429: 'we are to come less often',
  451: 'it is withheld for legal reasons',
  503: 'it is busy or under repair',
};

async function readBody(
  { headers, body }: Pick<Asked, 'headers' | 'body'>,
  packing: string[],
  { bytes: most, ratio }: FetchLimits,
): Promise<{ bytes: Uint8Array } | Pick<FetchProblem, 'code' | 'problem'>> {
  const give = (code: FetchProblem['code'], problem: string) => {
    body.destroy();
    return { code, problem };
  };
  const tooLarge = `larger than ${most} bytes`;
  if (packing.length > 1) return give('PACKED_WRONGLY', 'packed more than once');
  if (Number(headers['content-length'] ?? 0) > most) return give('TOO_LARGE', tooLarge);
  const unpacked = unpack(body, packing[0] ?? null);
  if (unpacked === null) return give('PACKED_WRONGLY', `packed as ${packing[0]}, which we cannot unpack`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  // The bytes are counted as they come out: what a small answer swells to is what counts.
  for await (const chunk of unpacked.chunks) {
    size += chunk.byteLength;
    if (size > most) return give('TOO_LARGE', tooLarge);
    if (size > FREE_BYTES && size > unpacked.received() * ratio)
      return give('SWELLS', `it unpacks to more than ${ratio} times its size`);
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks, size) };
}

/** Unpacked so far, a body does no harm, however it was packed. */
const FREE_BYTES = 1_000_000;

/** What may be sent back in a header; other words are no validators. */
function validator(words: string | undefined): string | null {
  return words !== undefined && /^[\x20-\x7e]{1,500}$/.test(words) ? words : null;
}

/** `Retry-After` in seconds from now, whether it is said in seconds or as a date; null where it is neither. */
function secondsIn(words: string | undefined, now: () => number): number | null {
  if (words === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(words)) return Number(words);
  const at = Date.parse(words);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now()) / 1000));
}
