import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom. A room's line names the rooms whose values it may import; types may be imported wherever the
 * `types` list allows as well. The most specific room of a file counts. When this stops you, move the code, not the table.
 */
const ROOMS: Record<string, { values: string[]; types?: string[] }> = {
  'src/text': { values: [] },
  'src/extraction.ts': { values: [], types: ['src/reasons.ts'] },
  'src/reasons.ts': { values: [] },
  'src/feeds': { values: ['src/text'], types: ['src/extraction.ts', 'src/articles'] },
  'src/articles': { values: ['src/text'], types: ['src/extraction.ts', 'src/feeds'] },
  'src/readers': { values: ['src/feeds', 'src/articles', 'src/text', 'src/extract.ts'], types: ['src/extraction.ts'] },
  'src/languages': { values: [], types: ['src/extraction.ts'] },
  'src/quotes': { values: ['src/text', 'src/languages'], types: ['src/extraction.ts', 'src/reasons.ts', 'src/links'] },
  'src/links': { values: ['src/text', 'src/languages'], types: ['src/extraction.ts', 'src/reasons.ts', 'src/quotes'] },
  'src/identity': { values: ['src/text'] },
  'src/extract.ts': { values: ['src/text', 'src/languages', 'src/quotes', 'src/links'], types: ['src/extraction.ts'] },
  entities: { values: ['schema/scalars.ts', 'schema/enums.ts'], types: ['src/extraction.ts'] },
  'src/catalogue': { values: [] },
  'src/store': { values: ['entities', 'src/text', 'src/identity'], types: ['src/extraction.ts', 'src/catalogue'] },
  'src/ingest.ts': {
    values: ['src/feeds', 'src/articles', 'src/text', 'src/store'],
    types: ['src/extraction.ts', 'src/readers'],
  },
  'src/reextract.ts': { values: ['src/articles', 'src/store'], types: ['src/extraction.ts', 'src/readers'] },
  'src/schedule.ts': { values: [] },
  'src/discover.ts': { values: [], types: ['src/feeds', 'src/readers'] },
  'src/poll.ts': {
    values: ['src/ingest.ts', 'src/schedule.ts', 'src/feeds', 'src/store'],
    types: ['src/readers'],
  },
  'src/newsroom.ts': {
    types: ['src/readers'],
    values: ['src/ingest.ts', 'src/discover.ts', 'src/feeds', 'src/articles', 'src/text', 'src/store'],
  },
  schema: { values: ['src/store', 'entities'], types: ['src/extraction.ts', 'src/catalogue'] },
  resolvers: {
    values: ['schema', 'src/citations', 'src/store', 'src/reasons.ts', 'entities'],
    types: ['src/extraction.ts', 'src/catalogue'],
  },
  'src/server': { values: ['resolvers', 'src/citations', 'schema', 'src/store', 'entities'] },
  'src/citations': { values: [] },
  'src/config.ts': { values: [] },
  'src/log.ts': { values: [] },
  'src/memory.ts': { values: [] },
  'src/main.ts': { values: ['src'] },
  'src/commands': { values: ['src', 'schema'] },
  bench: { values: ['src', 'schema', 'entities', 'resolvers'] },
};

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const files = ['src', 'schema', 'resolvers', 'entities', 'bench'].flatMap(typeScriptBelow);
const imports = files.flatMap(importsOf);

describe('the house', () => {
  it('has a room in the table for every file', () => {
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('is walked one way only: values are imported along the table, types a little wider', () => {
    const wrong = imports.filter(({ from, to, isType }) => !mayImport(from, to, isType));
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no two files that import values of each other in a circle', () => {
    expect(circle(imports.filter(({ isType }) => !isType))).toEqual([]);
  });

  it('reads the environment in src/config.ts alone', () => {
    const readers = files.filter((file) => /process\.env/.test(read(file)) && file !== 'src/config.ts');
    expect(readers).toEqual([]);
  });

  it('keeps files to one part of the story: at most 400 lines, data apart', () => {
    const isData = (file: string) => /^src\/languages\/|isoCountries/.test(file);
    const long = files.filter((file) => !isData(file) && read(file).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('has no barrels and no names that say nothing', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|common|misc)\.ts$/.test(file))).toEqual([]);
  });
});

function mayImport(from: string, to: string, isType: boolean): boolean {
  const room = roomOf(from);
  if (room === null) return false;
  if (within(to, room)) return true;
  const { values, types = [] } = ROOMS[room]!;
  return [...values, ...(isType ? types : [])].some((allowed) => within(to, allowed));
}

/** The most specific room that holds the file. */
function roomOf(file: string): string | null {
  const rooms = Object.keys(ROOMS).filter((room) => within(file, room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

function within(file: string, room: string): boolean {
  return file === room || file.startsWith(`${room}/`);
}

/** A circle of files, each importing the next; empty when there is none. */
function circle(edges: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    trail.push(file);
    for (const imported of next.get(file) ?? []) {
      const found = visit(imported);
      if (found.length > 0) return found;
    }
    trail.pop();
    done.add(file);
    return [];
  };
  for (const file of next.keys()) {
    const found = visit(file);
    if (found.length > 0) return found;
  }
  return [];
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const match of read(file).matchAll(
    /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"](\.[^'"]+)['"]/gm,
  )) {
    const to = path
      .relative(root, path.resolve(root, path.dirname(file), match[3]!))
      .split(path.sep)
      .join('/');
    const names =
      /^\{(.*)\}$/s
        .exec(match[2]?.trim() ?? '')?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const onlyTypes = names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
    found.push({ from: file, to, isType: match[1] !== undefined || onlyTypes });
  }
  return found;
}

function typeScriptBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .flatMap((entry) => {
      if (statSync(path.join(root, entry)).isDirectory()) return typeScriptBelow(entry);
      return entry.endsWith('.ts') ? [entry] : [];
    });
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

interface Import {
  from: string;
  to: string;
  isType: boolean;
}
