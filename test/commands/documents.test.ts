import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { collect, runQawl, startQawl, temporaryFolder } from './run.ts';

const { folder, remove } = temporaryFolder();
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const spoken = 'Minister Tomas Arvel said: “Morocco keeps its waters and we keep our boats.”';

afterAll(remove);

describe('qawl extract', { timeout: 60_000 }, () => {
  it('prints a line for each line of a JSONL file, with offsets that hold, and says which lines are bad', async () => {
    const lines = [
      JSON.stringify({ id: 'one', lang: 'en', title: 'T', text: spoken }),
      '{"id":"two"',
      JSON.stringify({ id: 3, text: '' }),
    ];
    const { code, stdout, stderr } = await runQawl(['extract', '-'], { input: lines.join('\n') });
    const [first, third] = records(stdout);
    expect(first).toMatchObject({
      id: 'one',
      language: 'en',
      title: 'T',
      people: expect.any(Array),
      countries: expect.any(Array),
    });
    const [quote] = first!.quotes as { text: string; start: number; end: number; kind: string }[];
    expect(quote).toMatchObject({ kind: 'DIRECT' });
    expect(spoken.slice(quote!.start, quote!.end)).toBe(quote!.text);
    expect(third).toMatchObject({ id: '3', quotes: [] });
    expect(stderr).toBe('qawl: -:2: is not a JSON object\n');
    expect(code).toBe(1);
  });

  it('reads texts by name; one that cannot be read does not keep the others from it', async () => {
    writeFileSync(path.join(folder, 'a.txt'), `Boats stay\n\n${spoken}`);
    writeFileSync(path.join(folder, 'b.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1]));
    const { code, stdout, stderr } = await runQawl(['extract', 'b.txt', 'a.txt', 'none.txt'], { folder });
    expect(records(stdout)).toMatchObject([{ id: 'a.txt', title: 'Boats stay' }]);
    expect(stderr).toBe('qawl: b.txt: is no text\nqawl: none.txt: no such file or folder\n');
    expect(code).toBe(1);
  });

  it('gives the same lines with several threads, in the same order, bad ones reported in theirs', async () => {
    const lines = Array.from({ length: 30 }, (_, number) =>
      number === 7 ? '{' : JSON.stringify({ id: String(number), lang: 'en', text: `${spoken} Boat ${number} stays.` }),
    );
    const one = await runQawl(['extract', '-'], { input: lines.join('\n') });
    const three = await runQawl(['extract', '--jobs', '3', '-'], { input: lines.join('\n') });
    expect(three).toEqual(one);
    expect(records(three.stdout)).toHaveLength(29);
    expect(three.code).toBe(1);
  });

  it.each(['0', '1.5', 'many', '65'])('refuses --jobs %s', async (jobs) => {
    const { code, stderr } = await runQawl(['extract', '--jobs', jobs, '-'], { input: '' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `qawl: --jobs: ${jobs} is no number from 1 to 64\n` });
  });

  it('adds the text of a page, for the offsets count into it', async () => {
    const { code, stdout } = await runQawl(['extract', fixture('pages/arabic-story.html')]);
    const [page] = records(stdout);
    const { text, quotes } = page as { text: string; quotes: { text: string; start: number; end: number }[] };
    expect(page).toMatchObject({ language: 'ar', title: 'وزير الموانئ يعلن خط ملاحة جديدا مع تونس' });
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(code).toBe(0);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = startQawl(['extract', '--input-format', 'jsonl', '-']);
    const stderr = collect(child.stderr!);
    child.stdin!.on('error', () => {});
    const line = `${JSON.stringify({ lang: 'en', text: spoken })}\n`;
    child.stdin!.end(line.repeat(20_000));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr: stderr.text() }).toEqual({ code: 0, stderr: '' });
  });

  it('answers a line as soon as it has read it', async () => {
    const child = startQawl(['extract', '--input-format', 'jsonl', '-']);
    const stdout = collect(child.stdout!);
    child.stdin!.write(`${JSON.stringify({ id: 'first', lang: 'en', text: spoken })}\n`);
    await stdout.until(/"id":"first"/);
    child.stdin!.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

describe('qawl parse-feed', { timeout: 60_000 }, () => {
  it('prints a line a feed in the order of the files, also for what is no feed', async () => {
    const files = [fixture('feeds/rss.xml'), fixture('pages/arabic-story.html'), fixture('feeds/feed.json')];
    const { code, stdout, stderr } = await runQawl(['parse-feed', '--base-url', 'https://courier.example/', ...files]);
    expect(records(stdout)).toMatchObject([
      {
        file: files[0],
        format: 'rss',
        title: 'Harbour Courier & Post',
        entries: [{ published: '2025-03-04T07:15:00.000Z' }, {}],
      },
      { file: files[1], error: expect.stringContaining('not a feed') },
      { file: files[2], format: 'json', language: 'ar' },
    ]);
    expect(stderr).toContain(`qawl: ${files[1]}: not a feed`);
    expect(code).toBe(1);
  });
});

describe('qawl read-article', { timeout: 60_000 }, () => {
  it('prints a line a page', async () => {
    const { code, stdout, stderr } = await runQawl([
      'read-article',
      '--url',
      'https://shiraa.example/x',
      fixture('pages/arabic-story.html'),
    ]);
    expect(records(stdout)).toMatchObject([
      { siteName: 'صحيفة الشراع', publishedAt: '2025-02-11T05:30:00.000Z', language: 'ar' },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

function records(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
