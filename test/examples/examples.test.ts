import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '../../src/commands/sampleArticles.ts';
import { readManifest } from '../../src/server/documents.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { serve, type TestServer } from '../ask.ts';
import { readersHere } from '../readers.ts';
import { generate } from './generate.ts';

const run = promisify(execFile);

let folder: string;
let database: Database;
let open: TestServer;
/** Answers the example's operations and no others. */
let strict: TestServer;
/** What every example has to say: a line for each quote. */
let expected: string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'qawl-example-'));
  cpSync('examples/typescript', folder, { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  await generate(folder);
  execFileSync(process.execPath, [path.resolve('node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'inherit' });

  database = await openDatabase('sqlite::memory:');
  await loadSamples(database, readersHere());
  open = await serve(database);
  const manifest = readManifest(readFileSync(path.join(folder, 'generated/persisted-documents.json'), 'utf8'));
  strict = await serve(database, [], { documents: { mode: 'only', manifest } });
  const { data } = await open.ask(
    '{ country(code: "ML") { quotes(first: 100) { totalCount nodes { text speaker { name(language: "en") } } } } }',
  );
  const { totalCount, nodes } = data.country.quotes;
  expected = [
    `${totalCount} quotes about Mali`,
    ...nodes.map(
      ({ text, speaker }: { text: string; speaker: { name: string } | null }) =>
        `${speaker?.name ?? 'somebody'}: ${text}`,
    ),
  ];
  expect(expected.length).toBe(totalCount + 1);
  expect(totalCount).toBeGreaterThan(20);
});

afterAll(async () => {
  await open.close();
  await strict.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

describe('the example in TypeScript', () => {
  const start = (...parts: string[]) => run(process.execPath, [path.join(folder, 'dist/src/main.js'), ...parts]);

  it('prints all quotes, page by page, by documents that the server learns of', async () => {
    const { stdout } = await start('ML', open.url);
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
  });

  it('names its documents by their hashes where the server takes no others', async () => {
    const { stdout } = await start('ML', strict.url);
    expect(stdout.trimEnd().split('\n')).toEqual(expected);
    expect((await strict.ask('{ __typename }')).errors?.[0]?.extensions.code).toBe('PERSISTED_DOCUMENT_REQUIRED');
  });

  it('fails with the code of the error', async () => {
    await expect(start('Mali', open.url)).rejects.toThrow(/QawlError.*CountryCode must be two upper-case letters/);
  });
});

describe('the same question elsewhere', () => {
  const operations = readFileSync('examples/typescript/src/operations.graphql', 'utf8');
  const words = (text: string) => text.trim().split(/\s+/).join(' ');

  it('is the same document in Python', async () => {
    const program = readFileSync('examples/python/quotes_about.py', 'utf8');
    expect(words(/DOCUMENT = """(.*?)"""/s.exec(program)![1]!)).toBe(words(operations));
    for (const python of installed('python3')) {
      const { stdout } = await run(python, ['examples/python/quotes_about.py', 'ML', open.url]);
      expect(stdout.trimEnd().split('\n')).toEqual(expected);
    }
  });

  it('is the same document for curl', async () => {
    const script = readFileSync('examples/curl/quotes-about.sh', 'utf8');
    const query = /"query": "(.*)"/.exec(script)![1]!.replaceAll('\\\\"', '"').replaceAll('\\$', '$');
    expect(query).toBe(words(operations));
    for (const _curl of installed('curl')) {
      const { stdout } = await run('sh', ['examples/curl/quotes-about.sh', 'ML', open.url]);
      const { nodes } = JSON.parse(stdout).data.country.quotes;
      expect(nodes.map(({ text }: { text: string }) => text)).toEqual(
        expected.slice(1, 21).map((line) => line.slice(line.indexOf(': ') + 2)),
      );
    }
  });
});

/** The program, where this machine has it: Node.js is all that the tests may ask for. */
function installed(program: string): string[] {
  return spawnSync(program, ['--version']).status === 0 ? [program] : [];
}
