import { describe, expect, it } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { extract } from '../../src/extract.ts';
import { SPAN_REASONS, SPEAKER_REASONS } from '../../src/reasons.ts';
import { runQawl } from './run.ts';

const ESCAPE = '\u001b';
const text = '“We keep our boats,” Minister Tomas Arvel said, adding that Morocco would be asked. Nobody answered.';

function explained(words: string, isColored = false): string {
  return explain(
    { id: 'a.txt', title: null, text: words, extraction: extract({ text: words, language: 'en' }) },
    isColored,
  );
}

describe('what is said of an extraction', () => {
  it('marks quotes, speakers, cues and countries where they stand', () => {
    expect(explained(text)).toContain(
      '“⟦We keep our boats,⟧1” {Minister Tomas Arvel} <said>, <adding> that ⟦Morocco(MA) would be asked⟧2. Nobody answered.',
    );
  });

  it('tells of each quote which rule found it, who says it and why, and what shows each country', () => {
    expect(explained(text)).toContain(
      [
        '2  Tomas Arvel: Morocco would be asked',
        `   words     INDIRECT: ${SPAN_REASONS.complementiser} <adding> [complementiser]`,
        `   speaker   ${SPEAKER_REASONS['subject-of-main-verb']} {Minister Tomas Arvel} [subject-of-main-verb]`,
        '   about     MA: its name Morocco [NAME]',
      ].join('\n'),
    );
  });

  it('says so where the text does not tell who speaks', () => {
    expect(explained('“This is what we wanted to hear,” officials said.')).toContain(
      'nobody whom the text tells: This is what we wanted to hear,',
    );
  });

  it('keeps every character of the text but those that steer a terminal', () => {
    const hostile = 'Ana Lund said: “Be\u001b[2J calm \u202eand wait for us.”\u0007';
    const marked = explained(hostile).split('\n\n')[1]!;
    expect(marked.replace(/[⟦{}<>]|⟧\d/gu, '')).toBe('Ana Lund said: “Be [2J calm  and wait for us.” ');
  });

  it('colours for a terminal, and is the same words without', () => {
    const colored = explained(text, true);
    expect(colored).toContain(`${ESCAPE}[33mWe keep our boats,`);
    expect(colored.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(explained(text));
  });
});

describe('qawl extract --explain', { timeout: 60_000 }, () => {
  it('prints it for each document, and without it JSON lines where nobody looks on', async () => {
    const { stdout } = await runQawl(['extract', '--explain', '--language', 'en', '-'], { input: text });
    expect(stdout).toContain('⟦We keep our boats,⟧1');
    expect(stdout).not.toContain(ESCAPE);
    const lines = await runQawl(['extract', '--language', 'en', '-'], { input: text });
    expect(JSON.parse(lines.stdout).quotes).toHaveLength(2);
  });

  it('cannot be asked for together with --json', async () => {
    const { code, stderr } = await runQawl(['extract', '--explain', '--json', '-'], { input: text });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'qawl: --explain and --json exclude each other\n' });
  });
});
