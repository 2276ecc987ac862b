import { generateOpml, type Opml, parseOpml as readOpml } from 'feedsmith';
import { decodeFeed } from '../text/decode.ts';

/** The feeds in an OPML file, each once, in its order, with the folders that they stand in; `{ problem }` where the bytes are no OPML. */
export function parseOpml(bytes: Uint8Array): { feeds: Subscription[] } | { problem: string } {
  const found = new Map<string, Subscription>();
  try {
    const outlines = readOpml(decodeFeed(bytes, null)).body?.outlines ?? [];
    const pending = outlines.map((outline) => ({ outline, folders: [] as string[] })).reverse();
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { outline, folders } = next;
      const url = outline.xmlUrl?.trim();
      const name = (outline.title ?? outline.text)?.trim() || null;
      if (url !== undefined && /^https?:\/\//i.test(url) && !found.has(url))
        found.set(url, { url, title: name, folder: folders.join('/') || null });
      const below = url === undefined && name !== null ? [...folders, name.replaceAll('/', '∕')] : folders;
      pending.push(...(outline.outlines ?? []).map((each) => ({ outline: each, folders: below })).reverse());
    }
  } catch (problem) {
    return {
      problem: `not an OPML file that can be read: ${problem instanceof Error ? problem.message : String(problem)}`,
    };
  }
  return { feeds: [...found.values()] };
}

/** Feeds as OPML 2.0, in the folders that they stand in. */
export function writeOpml(feeds: (Subscription & { siteUrl: string | null })[]): string {
  const root: Folder = { outlines: [], folders: new Map() };
  for (const { url, title, siteUrl, folder } of feeds) {
    let place = root;
    for (const name of folder === null ? [] : folder.split('/')) place = folderIn(place, name);
    const named = { text: title ?? url, title: title ?? undefined };
    place.outlines.push({ ...named, type: 'rss', xmlUrl: url, htmlUrl: siteUrl ?? undefined });
  }
  return generateOpml({ head: { title: 'Feeds of Qawl' }, body: { outlines: root.outlines } });
}

function folderIn(place: Folder, name: string): Folder {
  const known = place.folders.get(name);
  if (known !== undefined) return known;
  const added: Folder = { outlines: [], folders: new Map() };
  place.folders.set(name, added);
  place.outlines.push({ text: name, title: name, outlines: added.outlines });
  return added;
}

/** A feed that somebody reads. */
export interface Subscription {
  url: string;
  title: string | null;
  /** Names of folders from the outermost, with slashes between them; null outside of any. */
  folder: string | null;
}

interface Folder {
  outlines: Opml.Outline<string>[];
  folders: Map<string, Folder>;
}
