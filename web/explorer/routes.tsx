import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { MissingPage } from './pages/missing/page.tsx';
import { Loading } from './parts/states.tsx';
import { Trouble } from './parts/trouble.tsx';
import { parseParameters, writeParameters } from './state/address.ts';
import { readQuoteSearch } from './state/quoteSearch.ts';

const root = createRootRoute({ component: Frame, notFoundComponent: MissingPage });

/** Every page by its address, its code loaded when it is opened. The server knows the same paths: src/server/pages/explorer.ts. */
const ask = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readQuoteSearch,
  component: lazyRouteComponent(() => import('./pages/ask/page.tsx'), 'AskPage'),
});

const quotes = createRoute({
  getParentRoute: () => root,
  path: '/quotes',
  validateSearch: readQuoteSearch,
  component: lazyRouteComponent(() => import('./pages/quotes/page.tsx'), 'QuotesPage'),
});

const routeTree = root.addChildren([ask, quotes]);

export function createExplorerRouter() {
  return createRouter({
    routeTree,
    parseSearch: parseParameters,
    stringifySearch: writeParameters,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error, reset }) => <Trouble error={error} retry={reset} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createExplorerRouter>;
  }
}
