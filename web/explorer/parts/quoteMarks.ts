import type { QuotePageFragment } from '../graphql/generated/operations.ts';
import { isolated } from '../text/display.ts';
import type { Say } from '../words/say.tsx';
import type { Mark } from './markedText.tsx';

/** What of an article's text belongs to a quote: its words first, then whoever speaks, the verb, the countries, each with what it stands for. */
export function marksOf({ start, end, evidence, about, speaker }: QuotePageFragment, say: Say['say']): Mark[] {
  const { cue, speakerMention } = evidence;
  return [
    { start, end, kind: 'quote', id: 'words' },
    ...(speakerMention === null
      ? []
      : [
          {
            ...placeOf(speakerMention),
            kind: 'speaker' as const,
            title: speaker === null ? say('mark.speaker') : isolated(speaker.name),
          },
        ]),
    ...(cue === null ? [] : [{ ...placeOf(cue), kind: 'cue' as const, title: say('mark.cue') }]),
    ...about
      .filter((one) => one.mention !== '')
      .map((one) => ({ ...placeOf(one), kind: 'country' as const, title: isolated(one.country.name) })),
  ];
}

const placeOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
