import { describe, expect, it } from 'vitest';
import { confidenceIn, featuresOf, type Judged } from '../../src/links/confidence.ts';
import { CONFIDENCE_WEIGHTS } from '../../src/links/confidenceWeights.ts';
import { SPAN_REASONS, SPEAKER_REASONS, type SpanRule, type SpeakerRule } from '../../src/reasons.ts';

const quote = (span: SpanRule, speaker: SpeakerRule | null): Judged => ({
  kind: 'DIRECT',
  start: 0,
  end: 60,
  speaker: speaker === null ? null : { kind: 'PERSON', name: 'Ana Lund', mention: 'Ana Lund', start: 70, end: 78 },
  evidence: { span, speaker },
});

describe('confidence', () => {
  it('is between nothing and certainty for every rule, in a language that it knows and in one that it does not', () => {
    for (const span of Object.keys(SPAN_REASONS) as SpanRule[]) {
      for (const speaker of [null, ...(Object.keys(SPEAKER_REASONS) as SpeakerRule[])]) {
        for (const language of ['ar', 'xx']) {
          const confidence = confidenceIn(quote(span, speaker), language);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }
    }
  });

  it('trusts a named subject beside its verb more than a speaker whom nothing names', () => {
    expect(confidenceIn(quote('marks-before-cue', 'subject-before-verb'), 'en')).toBeGreaterThan(
      confidenceIn(quote('marks-before-cue', null), 'en'),
    );
  });

  it('has no weight for a rule that there is not', () => {
    const rules = new Set<string>([...Object.keys(SPAN_REASONS), ...Object.keys(SPEAKER_REASONS), 'none']);
    const named = Object.keys(CONFIDENCE_WEIGHTS).flatMap(
      (feature) => /^(?:span|speaker) ([a-z-]+)$/.exec(feature)?.[1] ?? [],
    );
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it('counts each feature once', () => {
    const features = featuresOf(quote('split', 'pronoun'), 'fr');
    expect(new Set(features).size).toBe(features.length);
  });
});
