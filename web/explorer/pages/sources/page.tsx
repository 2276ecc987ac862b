import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { useSay } from '../../words/say.tsx';
import { Outlets } from './outlets.tsx';
import './page.css';

const Feeds = lazy(() => import('./feeds.tsx').then(({ Feeds }) => ({ default: Feeds })));

const route = getRouteApi('/sources');

/** Where everything comes from: the outlets, and the feeds that are read for them. */
export function SourcesPage() {
  const { say } = useSay();
  const search = route.useSearch();
  const showsFeeds = search.show === 'feeds';
  usePageTitle(say('page.sources'));
  return (
    <div className="sources-page">
      <h1>{say('page.sources')}</h1>
      <nav aria-label={say('page.sources')} className="sources-page__views">
        <Link to="/sources" search={{}} activeOptions={EXACT} aria-current={showsFeeds ? undefined : 'page'}>
          {say('sources.outlets')}
        </Link>
        <Link
          to="/sources"
          search={{ show: 'feeds' }}
          activeOptions={EXACT}
          aria-current={showsFeeds ? 'page' : undefined}
        >
          {say('sources.feeds')}
        </Link>
      </nav>
      {showsFeeds ? (
        <Part>
          <Feeds />
        </Part>
      ) : (
        <Outlets search={search} />
      )}
    </div>
  );
}

/** The router knows an address as it is written: which of the views it means is said here. */
const EXACT = { exact: true, includeSearch: true };
