import { type ExtractionInput, extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';

/** The work of one of `qawl extract --jobs`: the extraction of one document, in a thread of its own. */
export function extractInWorker(input: ExtractionInput): Extraction {
  return extract(input);
}
