import type { SpanRule, SpeakerRule } from './reasons.ts';

/** What one text says: its quotes, and the people, organizations and countries in it. Offsets are UTF-16 code units into the text. */
export interface Extraction {
  /** Who found it: a quote in the store names the extractor that made it. */
  extractor: { name: string; version: string };
  /** BCP 47, as given or as detected. */
  language: string;
  quotes: ExtractedQuote[];
  people: ExtractedPerson[];
  organizations: ExtractedOrganization[];
  countries: ExtractedCountry[];
  /** Only where a text is longer than an article can be: what stands from here on was not read. */
  readTo?: number;
}

export interface ExtractedQuote {
  kind: QuoteKind;
  /** Always `text.slice(start, end)` of the document. */
  text: string;
  start: number;
  end: number;
  /** Null when the text does not tell who speaks. */
  speaker: ExtractedSpeaker | null;
  /** The word or words that show the speech: a verb, a participle, "according to"; null when marks stand alone. */
  cue: string | null;
  cueStart: number | null;
  cueEnd: number | null;
  about: AboutCountry[];
  /** 0 to 1: how likely both the span and the speaker are right. */
  confidence: number;
  evidence: QuoteEvidence;
}

/** The names of the rules that decided, for people who want to know why; src/reasons.ts says them in sentences. */
export interface QuoteEvidence {
  /** How the words were found. */
  span: SpanRule;
  /** How the speaker was chosen; null without a speaker. */
  speaker: SpeakerRule | null;
}

export interface ExtractedSpeaker {
  kind: SpeakerKind;
  /** The fullest form of the name in the document. */
  name: string;
  /** The words that stand with the quote (a name, a title, a pronoun); null where the verb alone carries it. */
  mention: string | null;
  start: number | null;
  end: number | null;
}

/** A country that a quote is about, with the words that show it, in the quote or in its context. */
export interface AboutCountry extends Mention {
  code: string;
  reason: CountryReason;
}

export interface ExtractedPerson {
  name: string;
  role: string | null;
  /** ISO 3166-1 alpha-2, when the text tells whom the person represents. */
  country: string | null;
  mentions: Mention[];
}

interface ExtractedOrganization {
  name: string;
  country: string | null;
  mentions: Mention[];
}

export interface ExtractedCountry {
  code: string;
  mentions: (Mention & { reason: CountryReason })[];
}

/** Words of the text: always `text.slice(start, end)`. */
interface Mention {
  text: string;
  start: number;
  end: number;
}

/** DIRECT: words in marks; INDIRECT: a reported clause; MIXED: a reported clause of which part stands in marks. */
export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED';

export type SpeakerKind = 'PERSON' | 'ORGANIZATION';

/** Which words show the country: its name, a demonym, its capital or seat of power for its government, or "our country" and the like. */
export type CountryReason = 'NAME' | 'DEMONYM' | 'CAPITAL' | 'SEAT' | 'REFERENCE';
