import { Link } from '@tanstack/react-router';
import { QuoteCountsDocument } from '../graphql/generated/operations.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { filterOf, type QuoteSearch } from '../state/quoteSearch.ts';
import { type PhraseKey, useSay } from '../words/say.tsx';
import { nameOf } from './counted.ts';
import { CountList } from './countList.tsx';
import { Empty, Loading } from './states.tsx';
import { Words } from './words.tsx';

/** The quotes of a search counted by one of its fields, the most first; each count is the door to its quotes. */
export function CountsBy({ field, search, most = 8, none }: CountsByProps) {
  const { say, languageName } = useSay();
  const answer = useAnswer(QuoteCountsDocument, {
    groupBy: [DIMENSIONS[field]],
    filter: filterOf(search),
    first: most,
  });
  if (answer.isPending) return <Loading lines={Math.min(most, 8)} />;
  const { groups } = answer.data!.quoteStats;
  if (groups.length === 0) return <Empty title={say(none)} />;
  return (
    <CountList
      isBusy={answer.isPlaceholderData}
      counts={groups.map(({ count, keys: [group] }) => ({
        key: group!.key,
        count,
        name: (
          <Link to="/quotes" search={{ ...search, [field]: [group!.key] }}>
            <Words text={field === 'language' ? languageName(group!.key) : nameOf(group!)} />
          </Link>
        ),
      }))}
    />
  );
}

/** Under which dimension each field is counted. */
const DIMENSIONS = {
  speaker: 'SPEAKER',
  aboutCountry: 'ABOUT_COUNTRY',
  speakerCountry: 'SPEAKER_COUNTRY',
  language: 'LANGUAGE',
  source: 'SOURCE',
} as const;

interface CountsByProps {
  field: keyof typeof DIMENSIONS;
  search: QuoteSearch;
  /** How many are shown. */
  most?: number;
  /** What is said when there are none. */
  none: PhraseKey;
}
