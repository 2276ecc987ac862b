import { lazy, Suspense, useState } from 'react';
import type { Operation } from '../graphql/ask.ts';
import { exportAddress, feedAddress, type QuoteSearch } from '../state/quoteSearch.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { useSay } from '../words/say.tsx';
import './viewActions.css';

const SeeQuery = lazy(() => import('./seeQuery.tsx').then(({ SeeQuery }) => ({ default: SeeQuery })));
const Webhooks = lazy(() => import('./webhooks.tsx').then(({ Webhooks }) => ({ default: Webhooks })));

/** What can be taken from a view: its quotes as a file (`e`), new ones as a feed or sent to another program, the query behind it, its address. */
export function ViewActions({ search, query }: { search: QuoteSearch; query: SeenQuery }) {
  const { say } = useSay();
  const [opened, setOpened] = useState<'query' | 'webhooks' | null>(null);
  const [isCopied, setCopied] = useState(false);
  useShortcut('e', () => location.assign(exportAddress(search, 'csv')));
  return (
    <div className="view-actions small">
      <span>
        {say('actions.export')}{' '}
        <a href={exportAddress(search, 'csv')} aria-keyshortcuts="e">
          CSV
        </a>{' '}
        <a href={exportAddress(search, 'ndjson')}>NDJSON</a>
      </span>
      <span>
        {say('actions.follow')} <a href={feedAddress(search, 'atom')}>Atom</a>{' '}
        <a href={feedAddress(search, 'json')}>JSON Feed</a>{' '}
        <button type="button" className="view-actions__button" onClick={() => setOpened('webhooks')}>
          Webhook
        </button>
      </span>
      <button type="button" className="view-actions__button" onClick={() => setOpened('query')}>
        {say('actions.seeQuery')}
      </button>
      <button
        type="button"
        className="view-actions__button"
        onClick={() => navigator.clipboard.writeText(location.href).then(() => setCopied(true))}
      >
        {say('actions.copyLink')}
      </button>
      <span role="status">{isCopied && say('actions.copied')}</span>
      <Suspense>
        {opened === 'query' && <SeeQuery {...query} close={() => setOpened(null)} />}
        {opened === 'webhooks' && <Webhooks search={search} close={() => setOpened(null)} />}
      </Suspense>
    </div>
  );
}

/** An operation as the page asks it. */
export interface SeenQuery {
  operation: Operation<unknown, never>;
  variables: object;
}
