import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { QuoteCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { CountsBy } from '../../parts/countsBy.tsx';
import { FilterChips } from '../../parts/filterChips.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useShownSearch } from '../../state/useShownSearch.ts';
import { useSay } from '../../words/say.tsx';
import { NewestQuotes } from './newestQuotes.tsx';
import { RisingCountries } from './risingCountries.tsx';
import { SENTENCE_FIELDS, Sentence } from './sentence.tsx';
import './page.css';

const route = getRouteApi('/');

/** One sentence that asks who said what about which country, and what there is to it. */
export function AskPage() {
  const { say } = useSay();
  const navigate = route.useNavigate();
  const [search, change] = useShownSearch(route.useSearch(), (changed) => navigate({ search: changed, replace: true }));
  const asked = useDeferredValue(search);
  usePageTitle(say('page.ask'));
  return (
    <div className="ask-page">
      <h1>{say('ask.title')}</h1>
      <Sentence search={search} change={change} />
      <Part loading={null}>
        <FilterChips search={search} change={change} except={SENTENCE_FIELDS} />
      </Part>
      <p className="ask-page__answer">
        <Link to="/quotes" search={search} className="button button--main">
          <Part loading={say('page.quotes')}>
            <HowMany search={asked} />
          </Part>
        </Link>
      </p>
      <div className="ask-page__columns">
        <section aria-labelledby="newest">
          <h2 id="newest">{say('ask.newest')}</h2>
          <Part>
            <NewestQuotes search={asked} />
          </Part>
        </section>
        <div className="ask-page__side">
          <section aria-labelledby="speakers">
            <h2 id="speakers">{say('ask.mostQuoted')}</h2>
            <Part>
              <CountsBy field="speaker" search={asked} none="ask.nobody" />
            </Part>
          </section>
          <section aria-labelledby="countries">
            <h2 id="countries">{say('ask.countries')}</h2>
            <Part>
              <CountsBy field="aboutCountry" search={asked} none="ask.noCountry" />
            </Part>
          </section>
          <section aria-labelledby="rising">
            <h2 id="rising">{say('ask.rising')}</h2>
            <Part>
              <RisingCountries />
            </Part>
          </section>
        </div>
      </div>
    </div>
  );
}

function HowMany({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useAnswer(QuoteCountsDocument, { groupBy: ['KIND'], filter: filterOf(search), first: 1 });
  return answer.data === undefined ? say('page.quotes') : say('ask.show', { count: answer.data.quoteStats.total });
}
