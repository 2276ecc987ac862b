import { Link } from '@tanstack/react-router';
import { QuoteCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { nameOf } from '../../parts/counted.ts';
import { CountList } from '../../parts/countList.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** Which countries are spoken about in what the sentence asks for. */
export function CountriesSpokenAbout({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useAnswer(QuoteCountsDocument, { groupBy: ['ABOUT_COUNTRY'], filter: filterOf(search), first: 8 });
  if (answer.isPending) return <Loading lines={8} />;
  const { groups } = answer.data!.quoteStats;
  if (groups.length === 0) return <Empty title={say('ask.noCountry')} />;
  return (
    <CountList
      isBusy={answer.isPlaceholderData}
      counts={groups.map(({ count, keys: [country] }) => ({
        key: country!.key,
        count,
        name: (
          <Link to="/quotes" search={{ ...search, aboutCountry: [country!.key] }}>
            <Words text={nameOf(country!)} />
          </Link>
        ),
      }))}
    />
  );
}
