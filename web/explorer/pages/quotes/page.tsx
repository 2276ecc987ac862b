import { getRouteApi } from '@tanstack/react-router';
import { lazy, useDeferredValue, useState } from 'react';
import { QuoteCountsDocument, QuotesDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { Facets } from '../../parts/facets.tsx';
import { FilterChips } from '../../parts/filterChips.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { QuoteList, quotesVariables } from '../../parts/quoteList.tsx';
import { Loading } from '../../parts/states.tsx';
import { TimeStrip } from '../../parts/timeStrip.tsx';
import { ViewActions } from '../../parts/viewActions.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useShownSearch } from '../../state/useShownSearch.ts';
import { useSay } from '../../words/say.tsx';
import './page.css';

const AboutMap = lazy(() => import('./aboutMap.tsx').then(({ AboutMap }) => ({ default: AboutMap })));

const route = getRouteApi('/quotes');

/** Quotes by any combination of who, about what, when, where: the filters with their counts, their course over time, and the list. */
export function QuotesPage() {
  const { say } = useSay();
  const navigate = route.useNavigate();
  const [search, change] = useShownSearch(route.useSearch(), (changed) => navigate({ search: changed }));
  // Boxes and chips answer at once; what has to be asked for follows.
  const asked = useDeferredValue(search);
  usePageTitle(say('page.quotes'));
  return (
    <div className="quotes-page">
      <div className="quotes-page__head">
        <h1>{say('page.quotes')}</h1>
        <Part loading={null}>
          <Total search={asked} />
        </Part>
        <Order search={search} change={change} />
      </div>
      <Part loading={null}>
        <FilterChips search={search} change={change} />
      </Part>
      <ViewActions search={search} query={{ operation: QuotesDocument, variables: quotesVariables(search) }} />
      <details className="quotes-page__facets" open={isWide()}>
        <summary>{say('facets.title')}</summary>
        <Facets search={search} change={change} />
      </details>
      <div className="quotes-page__results">
        <Charts search={asked} change={change} />
        <Part>
          <QuoteList search={asked} />
        </Part>
      </div>
    </div>
  );
}

/** When and about which countries; asked for only while they are looked at. */
function Charts({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say } = useSay();
  const [isOpen, setOpen] = useState(isWide);
  return (
    <details className="quotes-page__charts" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('quotes.charts')}</summary>
      {isOpen && (
        <div className="quotes-page__charts-row">
          <Part>
            <TimeStrip search={search} change={change} />
          </Part>
          <Part loading={<Loading lines={8} />}>
            <AboutMap search={search} change={change} />
          </Part>
        </div>
      )}
    </details>
  );
}

function Total({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useAnswer(QuoteCountsDocument, { groupBy: ['KIND'], filter: filterOf(search), first: 1 });
  return <p role="status">{answer.data && say('quotes.count', { count: answer.data.quoteStats.total })}</p>;
}

function Order({ search, change }: { search: QuoteSearch; change: (search: QuoteSearch) => void }) {
  const { say } = useSay();
  return (
    <select
      className="field small"
      aria-label={say('order.title')}
      value={search.orderBy ?? 'PUBLISHED_DESC'}
      onChange={({ target }) =>
        change({ ...search, orderBy: target.value === 'PUBLISHED_ASC' ? target.value : undefined })
      }
    >
      <option value="PUBLISHED_DESC">{say('order.PUBLISHED_DESC')}</option>
      <option value="PUBLISHED_ASC">{say('order.PUBLISHED_ASC')}</option>
    </select>
  );
}

/** On a small window the filters are folded, and the quotes come first. */
const isWide = () => window.matchMedia('(min-width: 56rem)').matches;
