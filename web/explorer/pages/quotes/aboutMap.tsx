import { Link } from '@tanstack/react-router';
import { QuotesByCountryDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Chart } from '../../parts/chart.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { type CountedCountry, WorldMap } from '../../parts/worldMap.tsx';
import { filterOf, type QuoteSearch, toggled, without } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** Which countries the quotes are about, on a map; countries that are chosen do not hide the others. */
export function AboutMap({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say, number } = useSay();
  const answer = useAnswer(QuotesByCountryDocument, { filter: filterOf(without(search, 'aboutCountry')) });
  if (answer.isPending) return <Loading lines={8} />;
  const counts = answer.data!.quoteStats.groups.flatMap(({ count, keys: [group] }): CountedCountry[] => {
    const country = group!.node;
    return isCountry(country) ? [{ ...country, count }] : [];
  });
  const [most] = counts;
  if (most === undefined) return <Empty title={say('map.none')} />;
  return (
    <Chart
      title={say('map.title')}
      summary={say('map.summary', { countries: counts.length, most: most.name, count: most.count })}
      columns={[{ title: say('map.country') }, { title: say('page.quotes'), isNumber: true }]}
      rows={counts.map(({ code, name, count }) => ({
        key: code,
        cells: [
          <Link
            key={code}
            to="/quotes"
            search={toggled(search, 'aboutCountry', code)}
            aria-current={search.aboutCountry?.includes(code) ? 'true' : undefined}
          >
            <Words text={name} />
          </Link>,
          number(count),
        ],
      }))}
    >
      <WorldMap
        counts={counts}
        chosen={search.aboutCountry ?? []}
        toggle={(code) => change(toggled(search, 'aboutCountry', code))}
        choose={(codes) => change({ ...search, aboutCountry: codes })}
      />
    </Chart>
  );
}

function isCountry(node: object | null): node is Omit<CountedCountry, 'count'> {
  return node !== null && 'numeric' in node;
}
