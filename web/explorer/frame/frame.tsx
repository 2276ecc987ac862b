import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { readQuoteSearch } from '../state/quoteSearch.ts';
import { useSay } from '../words/say.tsx';
import { HelpDialog } from './help.tsx';
import { SearchBox } from './searchBox.tsx';
import { Settings } from './settings.tsx';
import './frame.css';

/** What stands around every page: the way past it, the name, search, the pages, language and theme. */
export function Frame() {
  const { say } = useSay();
  const search = useLocation({ select: (location) => location.search });
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <>
      <a href="#main" className="frame__skip unseen">
        {say('frame.skip')}
      </a>
      <header className="frame__header">
        <div className="frame__bar">
          <Link to="/" className="frame__name">
            {say('frame.name')}
          </Link>
          <SearchBox />
          <Settings />
        </div>
        <nav aria-label={say('frame.pages')} className="frame__pages">
          {PAGES.map(({ to, phrase }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
              {say(phrase)}
            </Link>
          ))}
          <Link to="/developers" search={readQuoteSearch(search)} activeOptions={{ includeSearch: false }}>
            {say('page.developers')}
          </Link>
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} className="frame__main">
        <Outlet />
      </main>
      <footer className="frame__footer small">
        <p>{say('frame.footer')}</p>
        <HelpDialog />
      </footer>
    </>
  );
}

/** The pages that the header leads to, in this order. */
const PAGES = [
  { to: '/', phrase: 'page.ask' },
  { to: '/quotes', phrase: 'page.quotes' },
  { to: '/countries', phrase: 'page.countries' },
  { to: '/matrix', phrase: 'page.matrix' },
  { to: '/sources', phrase: 'page.sources' },
  { to: '/review', phrase: 'page.review' },
] as const;

/** Whoever reads by ear hears the new page; its filters may change without that. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
