import type { FoundCue } from '../quotes/cues.ts';
import type { ArabicContext } from './arabicPhrases.ts';
import { readArabicSubject } from './arabicSubjects.ts';
import type { Subject } from './subjects.ts';

/**
 * «قال النائب البرلماني سليم الفايز … وذكر الفايز أن»: whoever is only known for a person by the title is known by the last part of
 * the name right behind a verb of speech. Reads the subjects of such verbs anew; `subjects` has one for each cue.
 */
export function readShortNames(context: ArabicContext, cues: FoundCue[], subjects: (Subject | null)[]): void {
  const { forms } = context.document.tokens;
  const lastParts = new Map<string, string | null>();
  for (const subject of subjects) {
    const { kind = null, name = null, role = null } = subject?.mention ?? {};
    if (kind !== 'person' || name === null || role === null || name.end - name.start < 2) continue;
    if ((context.nameAt[name.start] ?? null) !== null) continue;
    const before = forms[name.end - 2]!;
    if (PATRONYMICS.has(before)) lastParts.set(before, forms[name.end - 1]!);
    else lastParts.set(forms[name.end - 1]!, null);
  }
  if (lastParts.size === 0) return;
  for (const [index, { end, form }] of cues.entries()) {
    if (form.isParticiple || (context.nameAt[end] ?? null) !== null) continue;
    const next = lastParts.get(forms[end] ?? '');
    if (next === undefined || (next !== null && next !== forms[end + 1])) continue;
    const name = { start: end, end: end + (next === null ? 1 : 2), score: 0.85, evidence: 'repeated' };
    context.nameAt.fill(name, name.start, name.end);
    subjects[index] = readArabicSubject(context, cues[index]!) ?? subjects[index] ?? null;
  }
}

/** Of two words: «ولد محمد», «بنت الشيخ», «بن موسى». */
const PATRONYMICS = new Set(['ولد', 'بنت', 'بن']);
