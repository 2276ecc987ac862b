import { parseOpml as readOpml } from 'feedsmith';
import { decodeFeed } from '../text/decode.ts';

/** The addresses of the feeds in an OPML file, each once, in its order; `{ problem }` where the bytes are no OPML. */
export function parseOpml(bytes: Uint8Array): { feeds: string[] } | { problem: string } {
  const found = new Set<string>();
  try {
    const pending = [...(readOpml(decodeFeed(bytes, null)).body?.outlines ?? [])].reverse();
    for (let outline = pending.pop(); outline !== undefined; outline = pending.pop()) {
      const address = outline.xmlUrl?.trim();
      if (address !== undefined && /^https?:\/\//i.test(address)) found.add(address);
      pending.push(...[...(outline.outlines ?? [])].reverse());
    }
  } catch (problem) {
    return {
      problem: `not an OPML file that can be read: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }
  return { feeds: [...found] };
}
