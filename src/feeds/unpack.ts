import { type Duplex, PassThrough, pipeline, type Readable, Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/**
 * A body's chunks after the content encoding is undone, and how many bytes have come in for them so far; null for an encoding
 * that is none of ours. Stopping early closes the body.
 */
export function unpack(
  body: Readable,
  encoding: string | null,
): { chunks: AsyncIterable<Uint8Array>; received: () => number } | null {
  const unpacking = UNPACKING[encoding ?? ''];
  if (unpacking === undefined) return null;
  let received = 0;
  const count = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      received += chunk.byteLength;
      done(null, chunk);
    },
  });
  // What goes wrong in any of them ends all of them, and is told to whoever reads the last one.
  const chunks = pipeline(body, count, unpacking(), () => {});
  return { chunks, received: () => received };
}

/** Bodies that break off at their end are common, and what has come of them is whole enough to be looked at. */
const FLUSH = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI_FLUSH = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const UNPACKING: Record<string, () => Duplex> = {
  '': () => new PassThrough(),
  gzip: () => createGunzip(FLUSH),
  'x-gzip': () => createGunzip(FLUSH),
  br: () => createBrotliDecompress(BROTLI_FLUSH),
  deflate: () => createInflate(FLUSH),
};
