import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runQawl, temporaryFolder } from './run.ts';

let place: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  place = temporaryFolder();
});

afterEach(() => place.remove());

describe('the commands of the database', { timeout: 60_000 }, () => {
  it('make the tables, take the last step back, and make them again', async () => {
    expect(await run(['migrate'])).toEqual({ code: 0, stdout: '{"upToDate":true}\n', stderr: '' });
    expect(existsSync(path.join(place.folder, 'data/qawl.sqlite'))).toBe(true);
    const down = await run(['migrate', '--down']);
    expect(JSON.parse(down.stdout)).toEqual({ takenBack: expect.any(String) });
    expect((await run(['migrate'])).code).toBe(0);
  });

  it('copy the database to a new file, and never over one that is there', async () => {
    writeFileSync(path.join(place.folder, 'a.txt'), 'Ines Calder said: “The boats are back.”');
    await run(['ingest', 'a.txt']);
    expect(await run(['backup', 'copy.sqlite'])).toEqual({ code: 0, stdout: '{"backup":"copy.sqlite"}\n', stderr: '' });
    const copied = await run(['stats', '--database', 'sqlite:copy.sqlite']);
    expect(JSON.parse(copied.stdout)).toMatchObject({ articles: 1 });
    const again = await run(['backup', 'copy.sqlite']);
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/^qawl: no backup to copy\.sqlite: .*\n$/);
  });

  it('say in one line that a database cannot be opened', async () => {
    writeFileSync(path.join(place.folder, 'letter.sqlite'), 'Dear editor, '.repeat(1_000));
    const { code, stdout, stderr } = await run(['stats', '--database', 'sqlite:letter.sqlite']);
    expect(stderr).toMatch(/^qawl: the database sqlite:letter\.sqlite cannot be opened: .*\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });
});

describe('qawl schema', { timeout: 60_000 }, () => {
  it('prints the schema, or writes it to a file', async () => {
    const printed = await run(['schema']);
    expect(printed.stdout).toContain('type Query {');
    expect(await run(['schema', '--write', 'schema.graphql'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(path.join(place.folder, 'schema.graphql'))).toBe(true);
    expect((await run(['schema', '--write', 'no/such/folder.graphql'])).code).toBe(1);
  });
});

function run(args: string[]) {
  return runQawl(args, { folder: place.folder });
}
