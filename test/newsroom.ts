import { createHash } from 'node:crypto';
import type {
  AboutCountry,
  CountryReason,
  ExtractedQuote,
  Extraction,
  QuoteKind,
  SpeakerKind,
} from '../src/extraction.ts';
import type { Database } from '../src/store/database.ts';
import { type SavedArticle, saveArticle } from '../src/store/save.ts';

/** A small invented newsroom: what three outlets printed in three languages, with what an extractor would find in it. */
export const NEWS: NewsArticle[] = [
  article({
    source: 'جريدة الأفق',
    url: 'https://alofoq.example/bamako-talks',
    language: 'ar',
    title: 'وزير خارجية مالي يشيد بالتعاون مع موسكو',
    publishedAt: '2026-03-01T09:00:00Z',
    text: 'قال وزير خارجية مالي موسى تراوري إن "مالي لن تنسى أصدقاءها". وأضاف الوزير أن روسيا شريك يعتمد عليه.\n\nوقال المتحدث إيفان سوكولوف: "نحترم سيادة مالي".',
    people: [
      { name: 'موسى تراوري', role: 'وزير خارجية مالي', country: 'ML' },
      { name: 'إيفان سوكولوف', role: 'المتحدث', country: 'RU' },
    ],
    quotes: [
      {
        kind: 'DIRECT',
        text: 'مالي لن تنسى أصدقاءها',
        speaker: 'موسى تراوري',
        mention: 'موسى تراوري',
        cue: 'قال',
        about: [['ML', 'مالي', 'NAME']],
        confidence: 0.95,
      },
      {
        kind: 'INDIRECT',
        text: 'روسيا شريك يعتمد عليه',
        speaker: 'موسى تراوري',
        mention: 'الوزير',
        cue: 'أضاف',
        about: [['RU', 'روسيا', 'NAME']],
        confidence: 0.8,
      },
      {
        kind: 'DIRECT',
        text: 'نحترم سيادة مالي',
        speaker: 'إيفان سوكولوف',
        mention: 'إيفان سوكولوف',
        cue: 'قال',
        about: [['ML', 'مالي', 'NAME']],
        confidence: 0.9,
      },
    ],
  }),
  article({
    source: 'The Harbour Post',
    url: 'https://harbourpost.example/world/mali-grain',
    language: 'en',
    title: 'Grain deal leaves Bamako hopeful',
    publishedAt: '2026-03-05T12:30:00Z',
    text: 'Foreign ministry officials met on Thursday. "Bamako will have its grain before the rains," said Anna Whitfield, the trade envoy. The Foreign Ministry of Norland said the Malian harvest was the worst in a decade.\n\nShe added that Russia and Mali had both signed.',
    people: [{ name: 'Anna Whitfield', role: 'trade envoy', country: 'GB' }],
    organizations: [{ name: 'Foreign Ministry of Norland', country: null }],
    quotes: [
      {
        kind: 'DIRECT',
        text: 'Bamako will have its grain before the rains,',
        speaker: 'Anna Whitfield',
        mention: 'Anna Whitfield',
        cue: 'said',
        about: [['ML', 'Bamako', 'CAPITAL']],
        confidence: 0.97,
      },
      {
        kind: 'INDIRECT',
        text: 'the Malian harvest was the worst in a decade',
        speaker: 'Foreign Ministry of Norland',
        mention: 'The Foreign Ministry of Norland',
        cue: 'said',
        about: [['ML', 'Malian', 'DEMONYM']],
        confidence: 0.7,
      },
      {
        kind: 'INDIRECT',
        text: 'Russia and Mali had both signed',
        speaker: 'Anna Whitfield',
        mention: 'She',
        cue: 'added',
        about: [
          ['RU', 'Russia', 'NAME'],
          ['ML', 'Mali', 'NAME'],
        ],
        confidence: 0.75,
      },
    ],
  }),
  article({
    source: 'La Gazette du Large',
    url: null,
    language: 'fr',
    title: null,
    publishedAt: null,
    isSample: true,
    text: '« La France écoute », a déclaré la ministre Claire Vaudreuil. Selon elle, « le Mali décide seul de son avenir ». « Rien n’est joué. »',
    people: [{ name: 'Claire Vaudreuil', role: 'ministre', country: 'FR' }],
    quotes: [
      {
        kind: 'DIRECT',
        text: 'La France écoute',
        speaker: 'Claire Vaudreuil',
        mention: 'la ministre Claire Vaudreuil',
        cue: 'a déclaré',
        about: [['FR', 'France', 'NAME']],
        confidence: 0.92,
      },
      {
        kind: 'MIXED',
        text: 'le Mali décide seul de son avenir',
        speaker: 'Claire Vaudreuil',
        mention: 'elle',
        cue: 'Selon',
        about: [['ML', 'Mali', 'NAME']],
        confidence: 0.66,
      },
      { kind: 'DIRECT', text: 'Rien n’est joué.', speaker: null, mention: null, cue: null, about: [], confidence: 0.3 },
    ],
  }),
];

/** Stores articles, each a second after the one before, as an ingest would. Gives what was saved, in order. */
export async function print(database: Database, articles: NewsArticle[] = NEWS): Promise<SavedArticle[]> {
  const saved: SavedArticle[] = [];
  for (const { source, extraction, language: _language, ...story } of articles) {
    const storedAt = FIRST_STORED_AT + saved.length * 1000;
    const contentHash = createHash('sha256').update(story.text).digest('hex');
    const article = { ...story, sourceName: source, byline: null, contentHash, storedAt };
    saved.push((await saveArticle(database, article, extraction)) as SavedArticle);
  }
  return saved;
}

const FIRST_STORED_AT = Date.UTC(2026, 5, 1);

/** One article of Anna Whitfield's with that many quotes, each about Mali and Russia, for lists that must be paged. */
export function longInterview(quoteCount: number): NewsArticle {
  const sentences = Array.from({ length: quoteCount }, (_, index) => `Mali told Russia number ${index + 1}`);
  return article({
    source: 'The Harbour Post',
    url: `https://harbourpost.example/interview-${quoteCount}`,
    language: 'en',
    title: 'The long interview',
    publishedAt: '2026-04-01T00:00:00Z',
    text: sentences.map((sentence) => `Anna Whitfield said “${sentence}”.`).join('\n'),
    people: [{ name: 'Anna Whitfield', role: 'trade envoy', country: 'GB' }],
    quotes: sentences.map((text) => ({
      kind: 'DIRECT' as const,
      text,
      speaker: 'Anna Whitfield',
      mention: 'Anna Whitfield',
      cue: 'said',
      about: [['ML', 'Mali', 'NAME'] as const, ['RU', 'Russia', 'NAME'] as const],
      confidence: 0.9,
    })),
  });
}

/** Finds each named thing in the text, so that offsets are right by construction. */
export function article({
  people = [],
  organizations = [],
  quotes,
  isSample = false,
  publishedAt,
  ...story
}: Story): NewsArticle {
  const { text, language } = story;
  const organizationNames = new Set(organizations.map(({ name }) => name));
  let from = 0;
  const found: ExtractedQuote[] = quotes.map((quote) => {
    const start = text.indexOf(quote.text, from);
    if (start < 0) throw new Error(`The text does not say: ${quote.text}`);
    from = start;
    const kind: SpeakerKind =
      quote.speaker !== null && organizationNames.has(quote.speaker) ? 'ORGANIZATION' : 'PERSON';
    const mention = quote.mention === null ? null : mentionOf(text, quote.mention);
    const cue = quote.cue === null ? null : mentionOf(text, quote.cue);
    return {
      kind: quote.kind,
      text: quote.text,
      start,
      end: start + quote.text.length,
      speaker:
        quote.speaker === null
          ? null
          : {
              kind,
              name: quote.speaker,
              mention: quote.mention,
              start: mention?.start ?? null,
              end: mention?.end ?? null,
            },
      cue: quote.cue,
      cueStart: cue?.start ?? null,
      cueEnd: cue?.end ?? null,
      about: quote.about.map(
        ([code, words, reason]): AboutCountry => ({ code, reason, ...mentionOf(text, words, start) }),
      ),
      confidence: quote.confidence,
      evidence: { span: 'marks-after-cue', speaker: quote.speaker === null ? null : 'subject-before-verb' },
    };
  });
  const codes = new Map(
    quotes.flatMap(({ about }) => about.map(([code, words, reason]) => [code, { words, reason }] as const)),
  );
  return {
    ...story,
    isSample,
    publishedAt: publishedAt === null ? null : Date.parse(publishedAt),
    extraction: {
      extractor: { name: 'qawl', version: '0.1.0' },
      language,
      quotes: found,
      people: people.map((person) => ({ ...person, mentions: [mentionOf(text, person.name)] })),
      organizations: organizations.map((organization) => ({
        ...organization,
        mentions: [mentionOf(text, organization.name)],
      })),
      countries: [...codes].map(([code, { words, reason }]) => ({
        code,
        mentions: [{ ...mentionOf(text, words), reason }],
      })),
    },
  };
}

function mentionOf(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The text does not say: ${words}`);
  return { text: words, start, end: start + words.length };
}

export interface NewsArticle {
  source: string;
  url: string | null;
  language: string;
  title: string | null;
  text: string;
  /** Milliseconds since 1970 UTC. */
  publishedAt: number | null;
  isSample: boolean;
  extraction: Extraction;
}

interface Story {
  source: string;
  url: string | null;
  language: string;
  title: string | null;
  text: string;
  publishedAt: string | null;
  isSample?: boolean;
  people?: { name: string; role: string | null; country: string | null }[];
  organizations?: { name: string; country: string | null }[];
  quotes: {
    kind: QuoteKind;
    text: string;
    speaker: string | null;
    mention: string | null;
    cue: string | null;
    about: (readonly [code: string, words: string, reason: CountryReason])[];
    confidence: number;
  }[];
}
