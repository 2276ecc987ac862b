import type { ExtractedQuote, ExtractedSpeaker } from '../extraction.ts';
import { CONFIDENCE_WEIGHTS } from './confidenceWeights.ts';

/**
 * How likely the words and the speaker of a quote are both right, 0 to 1: a logistic regression over the rules that decided and
 * a few plain facts, trained on annotated articles by bench/confidence.ts. What it has not seen counts as the average quote.
 */
export function confidenceIn(quote: Judged, language: string): number {
  const { kind, start, end, speaker, evidence } = quote;
  const named = speaker === null ? '' : `${speaker.kind} ${isOneName(speaker)} ${speaker.mention === speaker.name}`;
  const facts = `${language} ${kind} ${evidence.span} ${evidence.speaker} ${lengthOf(end - start)} ${named}`;
  let confidence = KNOWN.get(facts);
  if (confidence === undefined) {
    confidence = judge(quote, language);
    if (KNOWN.size >= 4_096) KNOWN.clear();
    KNOWN.set(facts, confidence);
  }
  return confidence;
}

/** By all that `featuresOf` looks at: quotes differ in few ways. */
const KNOWN = new Map<string, number>();

function judge(quote: Judged, language: string): number {
  let score = CONFIDENCE_WEIGHTS.average ?? 0;
  for (const feature of featuresOf(quote, language)) score += CONFIDENCE_WEIGHTS[feature] ?? 0;
  return 1 / (1 + Math.exp(-score));
}

/** The names of what is known of a quote, each once. */
export function featuresOf({ kind, start, end, speaker, evidence }: Judged, language: string): string[] {
  const features = [
    `language ${language}`,
    `kind ${kind}`,
    `span ${evidence.span}`,
    `span ${evidence.span} ${kind}`,
    `speaker ${evidence.speaker ?? 'none'}`,
    `length ${lengthOf(end - start)}`,
  ];
  if (speaker === null) return features;
  features.push(`speaker ${speaker.kind}`);
  if (isOneName(speaker)) features.push('speaker of one name');
  if (speaker.mention === speaker.name) features.push('speaker named here');
  return features;
}

const isOneName = ({ kind, name }: ExtractedSpeaker): boolean => kind === 'PERSON' && !name.includes(' ');

/** In code units: a word or two, a phrase, a sentence, more. */
function lengthOf(units: number): string {
  return units < 15 ? 'word' : units < 40 ? 'phrase' : units < 250 ? 'sentence' : 'long';
}

export type Judged = Pick<ExtractedQuote, 'kind' | 'start' | 'end' | 'speaker' | 'evidence'>;
