import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import { MissingPage } from './pages/missing/page.tsx';
import { Loading } from './parts/states.tsx';
import { Trouble } from './parts/trouble.tsx';
import { oneOf, parseParameters, writeParameters } from './state/address.ts';
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

const quote = createRoute({
  getParentRoute: () => root,
  path: '/quotes/$id',
  component: lazyRouteComponent(() => import('./pages/quote/page.tsx'), 'QuotePage'),
});

const article = createRoute({
  getParentRoute: () => root,
  path: '/articles/$id',
  component: lazyRouteComponent(() => import('./pages/article/page.tsx'), 'ArticlePage'),
});

const countries = createRoute({
  getParentRoute: () => root,
  path: '/countries',
  component: lazyRouteComponent(() => import('./pages/countries/page.tsx'), 'CountriesPage'),
});

const country = createRoute({
  getParentRoute: () => root,
  path: '/countries/$code',
  validateSearch: readQuoteSearch,
  component: lazyRouteComponent(() => import('./pages/country/page.tsx'), 'CountryPage'),
});

const speaker = createRoute({
  getParentRoute: () => root,
  path: '/speakers/$id',
  validateSearch: (given: Record<string, unknown>) => ({
    ...readQuoteSearch(given),
    ...optional('with', oneOf(given.with)),
  }),
  component: lazyRouteComponent(() => import('./pages/speaker/page.tsx'), 'SpeakerPage'),
});

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: (given: Record<string, unknown>) => ({
    ...readQuoteSearch(given),
    ...optional('own', oneOf(given.own) === 'no' ? ('no' as const) : undefined),
  }),
  component: lazyRouteComponent(() => import('./pages/matrix/page.tsx'), 'MatrixPage'),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  validateSearch: (given: Record<string, unknown>) => ({
    ...optional('show', oneOf(given.show) === 'feeds' ? ('feeds' as const) : undefined),
    ...optional('search', oneOf(given.search)?.slice(0, 200)),
    ...optional('orderBy', oneOf(given.orderBy) === 'NAME_ASC' ? ('NAME_ASC' as const) : undefined),
  }),
  component: lazyRouteComponent(() => import('./pages/sources/page.tsx'), 'SourcesPage'),
});

const developers = createRoute({
  getParentRoute: () => root,
  path: '/developers',
  validateSearch: readQuoteSearch,
  component: lazyRouteComponent(() => import('./pages/developers/page.tsx'), 'DevelopersPage'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: (given: Record<string, unknown>) => ({
    ...optional(
      'view',
      VIEWS.find((view) => view === oneOf(given.view)),
    ),
    ...optional('language', oneOf(given.language)?.slice(0, 20)),
  }),
  component: lazyRouteComponent(() => import('./pages/review/page.tsx'), 'ReviewPage'),
});

/** What the review desk shows beside its queue. */
const VIEWS = ['people', 'log'] as const;

const routeTree = root.addChildren([
  ask,
  quotes,
  quote,
  article,
  countries,
  country,
  speaker,
  matrix,
  sources,
  developers,
  review,
]);

/** A parameter that may have no value: it is there all the same, for the router lays it over what the address gives. */
function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [name in Name]?: Value } {
  return { [name]: value } as { [name in Name]?: Value };
}

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
