import { PairCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { cellKey, Grid } from '../../parts/grid.tsx';
import { spansBetween } from '../../parts/spans.ts';
import { Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';

/** Which countries the quotes are about, month by month. Time runs from left to right in every language. */
export function Course({ search }: { search: QuoteSearch }) {
  const { say, date, countryName } = useSay();
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answer = useAnswer(PairCountsDocument, {
    groupBy: ['ABOUT_COUNTRY', 'MONTH'],
    filter: filterOf(search),
    first: 1000,
    timeZone,
  });
  if (answer.isPending) return <Loading lines={4} />;
  const groups = answer.data!.quoteStats.groups.map(({ count, keys: [country, month] }) => ({
    country: country!.key,
    month: month!.key,
    count,
  }));
  const months = spansBetween([...new Set(groups.map(({ month }) => month))], 'MONTH').slice(-MOST_MONTHS);
  if (months.length < 2) return null;
  const totals = new Map<string, number>();
  for (const { country, count } of groups) totals.set(country, (totals.get(country) ?? 0) + count);
  const countries = [...totals].sort(([, a], [, b]) => b - a).slice(0, MOST_COUNTRIES);
  const monthOf = new Map(months.map((month) => [month.key, month]));
  return (
    <section className="speaker-course" aria-labelledby="course">
      <h2 id="course">{say('speaker.course')}</h2>
      <Grid
        caption={say('speaker.course')}
        corner={say('speaker.courseCorner')}
        isBusy={answer.isPlaceholderData}
        rows={countries.map(([code]) => ({
          key: code,
          label: countryName(code),
          name: <Words text={countryName(code)} />,
        }))}
        columns={months.map(({ key, from }) => {
          const label = date(from, { month: 'short', year: 'numeric' });
          return { key, label, name: label };
        })}
        counts={new Map(groups.map(({ country, month, count }) => [cellKey(country, month), count]))}
        door={(country, month) => ({
          ...search,
          aboutCountry: [country],
          publishedFrom: new Date(monthOf.get(month)!.from).toISOString(),
          publishedTo: new Date(monthOf.get(month)!.to - 1).toISOString(),
        })}
      />
    </section>
  );
}

const MOST_MONTHS = 24;
const MOST_COUNTRIES = 10;
