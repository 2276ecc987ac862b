import { useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { lazy, memo, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { QuotesDocument, type QuotesQuery, type QuotesQueryVariables } from '../graphql/generated/operations.ts';
import { useEndless } from '../graphql/useAnswer.ts';
import { filterOf, orderOf, type QuoteSearch } from '../state/quoteSearch.ts';
import { useShortcut } from '../state/shortcuts.ts';
import { useSay } from '../words/say.tsx';
import { QuoteCard } from './quoteCard.tsx';
import { Empty, End, Loading } from './states.tsx';
import { Trouble } from './trouble.tsx';
import './quoteList.css';

const Cite = lazy(() => import('./cite.tsx').then(({ Cite }) => ({ default: Cite })));

/** All quotes of a search, one page after the other as one comes near them; only those near the window are in the document, until they are printed. `j` and `k` walk, `o` opens, `c` cites. */
export function QuoteList({ search }: { search: QuoteSearch }) {
  const { say } = useSay();
  const answer = useEndless<QuotesQuery, QuotesQueryVariables>(
    QuotesDocument,
    quotesVariables(search),
    ({ quotes }) => quotes,
  );
  const pages = answer.data?.pages;
  const quotes = useMemo(() => (pages ?? []).flatMap((page) => page.quotes.nodes), [pages]);
  if (answer.isPending) return <Loading lines={8} />;
  if (quotes.length === 0) return <Empty title={say('quotes.none')}>{say('quotes.noneHint')}</Empty>;
  return (
    <>
      <Feed
        quotes={quotes}
        isBusy={answer.isPlaceholderData}
        wantMore={() => answer.hasNextPage && !answer.isFetching && answer.fetchNextPage()}
      />
      {answer.isFetchNextPageError ? (
        <Trouble error={answer.error} retry={() => answer.fetchNextPage()} />
      ) : answer.hasNextPage ? (
        <Loading />
      ) : (
        <End count={quotes.length} />
      )}
    </>
  );
}

/** What the list asks for; “see the query” shows the same. */
export function quotesVariables(search: QuoteSearch): Omit<QuotesQueryVariables, 'after'> {
  const words = search.search ?? '';
  const searched = words === '' ? {} : { words, isSearched: true };
  return { filter: filterOf(search), orderBy: orderOf(search), first: PAGE, ...searched };
}

const PAGE = 50;

function Feed({ quotes, isBusy, wantMore }: { quotes: ListedQuote[]; isBusy: boolean; wantMore: () => void }) {
  const { say } = useSay();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [cited, setCited] = useState<string | null>(null);
  const [above, setAbove] = useState(0);
  const virtual = useWindowVirtualizer({
    count: quotes.length,
    estimateSize: usualHeight,
    overscan: 6,
    gap: 12,
    scrollMargin: above,
    // With another function the places of all quotes would be counted anew, whenever the window is moved.
    getItemKey: useCallback((index: number) => quotes[index]!.id, [quotes]),
  });
  const near = virtual.getVirtualItems();
  const last = near.at(-1)?.index ?? 0;
  // Paper has no window that could be moved.
  const items = usePrinting()
    ? quotes.slice(0, MOST_PRINTED).map(({ id }, index) => ({ index, key: id, start: 0, end: 0 }))
    : near;

  // Where the list begins moves with what stands above it.
  useEffect(() => {
    const measure = () => setAbove(Math.round((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (last >= quotes.length - NEAR_THE_END) wantMore();
  });

  const walk = (step: 1 | -1) => {
    const at = Number(
      (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-index]')?.dataset.index,
    );
    const next = Number.isNaN(at) ? (items.find(({ end }) => end > window.scrollY)?.index ?? 0) : at + step;
    if (next < 0 || next >= quotes.length) return;
    virtual.scrollToIndex(next, { align: 'auto' });
    focusWhenThere(list.current!, next);
  };
  const focused = () =>
    (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-quote]')?.dataset.quote ?? null;
  useShortcut('j', () => walk(1));
  useShortcut('k', () => walk(-1));
  useShortcut('o', () => {
    const id = focused();
    if (id !== null) navigate({ to: '/quotes/$id', params: { id } });
  });
  useShortcut('c', () => setCited(focused()));

  return (
    <>
      <div
        ref={list}
        role="feed"
        aria-label={say('page.quotes')}
        aria-busy={isBusy}
        className="quote-list"
        style={{ blockSize: virtual.getTotalSize() }}
      >
        {items.map(({ index, key, start }) => (
          <article
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-quote={quotes[index]!.id}
            aria-posinset={index + 1}
            aria-setsize={-1}
            aria-label={say('quote.number', { number: index + 1 })}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the articles of a feed take the focus.
            tabIndex={0}
            className="quote-list__quote"
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <ListedCard quote={quotes[index]!} found={quotes[index]!.highlights} />
          </article>
        ))}
      </div>
      {cited !== null && (
        <Suspense>
          <Cite id={cited} close={() => setCited(null)} />
        </Suspense>
      )}
    </>
  );
}

/** Whether the page is being put on paper. */
function usePrinting(): boolean {
  return useSyncExternalStore(listenForPrinting, () => PRINTING.matches);
}

function listenForPrinting(listener: () => void): () => void {
  PRINTING.addEventListener('change', listener);
  return () => PRINTING.removeEventListener('change', listener);
}

const PRINTING = window.matchMedia('print');
const MOST_PRINTED = 1000;

/** A card that stays as it is while the window moves past it. */
const ListedCard = memo(QuoteCard);

/** Pixels of a quote that was not seen yet. */
const usualHeight = () => 210;

/** How many quotes before the end of those that are here the next page is asked for. */
const NEAR_THE_END = 15;

/** The quote comes into the document when the window has moved there. */
function focusWhenThere(list: HTMLElement, index: number): void {
  const focus = () => {
    const quote = list.querySelector<HTMLElement>(`[data-index="${index}"]`);
    quote?.focus({ preventScroll: true });
    return quote !== null;
  };
  if (focus()) return;
  const observer = new MutationObserver(() => focus() && observer.disconnect());
  observer.observe(list, { childList: true });
}

type ListedQuote = QuotesQuery['quotes']['nodes'][number];
