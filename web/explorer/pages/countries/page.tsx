import { Link } from '@tanstack/react-router';
import { QuoteCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { CountList } from '../../parts/countList.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';
import './page.css';

/** Every country that somebody speaks about, the most spoken about first. */
export function CountriesPage() {
  const { say } = useSay();
  usePageTitle(say('page.countries'));
  return (
    <div className="countries-page">
      <h1>{say('countries.title')}</h1>
      <p>
        <Link to="/matrix">{say('countries.toMatrix')}</Link>
      </p>
      <Part>
        <Countries />
      </Part>
    </div>
  );
}

function Countries() {
  const { say, countryName } = useSay();
  const answer = useAnswer(QuoteCountsDocument, { groupBy: ['ABOUT_COUNTRY'], first: ALL });
  if (answer.isPending) return <Loading lines={12} />;
  const { groups } = answer.data!.quoteStats;
  if (groups.length === 0) return <Empty title={say('ask.noCountry')} />;
  return (
    <CountList
      counts={groups.map(({ count, keys: [country] }) => ({
        key: country!.key,
        count,
        name: (
          <Link to="/countries/$code" params={{ code: country!.key }}>
            <Words text={countryName(country!.key)} />
          </Link>
        ),
      }))}
    />
  );
}

/** More than there are. */
const ALL = 300;
