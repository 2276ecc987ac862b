import { Link } from '@tanstack/react-router';
import { QuoteCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { nameOf } from '../../parts/counted.ts';
import { CountList } from '../../parts/countList.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** Who is quoted most in what the sentence asks for. */
export function MostQuoted({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useAnswer(QuoteCountsDocument, { groupBy: ['SPEAKER'], filter: filterOf(search), first: 8 });
  if (answer.isPending) return <Loading lines={8} />;
  const { groups } = answer.data!.quoteStats;
  if (groups.length === 0) return <Empty title={say('ask.nobody')} />;
  return (
    <CountList
      isBusy={answer.isPlaceholderData}
      counts={groups.map(({ count, keys: [speaker] }) => ({
        key: speaker!.key,
        count,
        name: (
          <Link to="/quotes" search={{ ...search, speaker: [speaker!.key] }}>
            <Words text={nameOf(speaker!)} />
          </Link>
        ),
      }))}
    />
  );
}
