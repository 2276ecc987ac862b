import { Link } from '@tanstack/react-router';
import { NewestMomentDocument, RisingCountriesDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Empty, Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** Countries that are spoken about more than usual in the seven days up to the newest quote, with how much is usual. */
export function RisingCountries() {
  const { say, date, number } = useSay();
  const newest = useAnswer(NewestMomentDocument, {});
  const until = newest.data?.quotes.nodes[0]?.publishedAt ?? null;
  const answer = useAnswer(
    RisingCountriesDocument,
    { until: until ?? '', days: DAYS, first: 8 },
    { enabled: until !== null },
  );
  if (newest.isPending || (until !== null && answer.isPending)) return <Loading lines={4} />;
  const rising = answer.data?.risingCountries ?? [];
  if (until === null || rising.length === 0) return <Empty title={say('ask.risingNone')} />;
  const time = daysUntil(until);
  return (
    <>
      <p className="small ask-page__rising-time">{say('ask.risingTime', { day: date(until) })}</p>
      <ol className="ask-page__rising">
        {rising.map(({ country, count, usualCount }) => (
          <li key={country.code}>
            <Link to="/quotes" search={{ aboutCountry: [country.code], ...time }}>
              <Words text={country.name} />
            </Link>{' '}
            <span className="small">
              {say('ask.risingCount', { count, usual: number(usualCount, { maximumFractionDigits: 1 }) })}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

const DAYS = 7;

/** The same days as the API counts: whole ones of UTC, the last with the moment in it. */
function daysUntil(moment: string): { publishedFrom: string; publishedTo: string } {
  const day = Math.floor(Date.parse(moment) / DAY) * DAY;
  return {
    publishedFrom: new Date(day - (DAYS - 1) * DAY).toISOString(),
    publishedTo: new Date(day + DAY - 1).toISOString(),
  };
}

const DAY = 86_400_000;
