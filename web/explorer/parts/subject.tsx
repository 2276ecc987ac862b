import { type PropsWithChildren, type ReactNode, useDeferredValue, useState } from 'react';
import { QuotesDocument } from '../graphql/generated/operations.ts';
import { writeParameters } from '../state/address.ts';
import { type QuoteSearch, without } from '../state/quoteSearch.ts';
import { useSay } from '../words/say.tsx';
import { FilterChips } from './filterChips.tsx';
import { Part } from './part.tsx';
import { QuoteList, quotesVariables } from './quoteList.tsx';
import { TimeStrip } from './timeStrip.tsx';
import { ViewActions } from './viewActions.tsx';
import './subject.css';

/** The frame of a page about one country or speaker: what it is, its quotes over time and one by one, and beside them what leads further. */
export function Subject({ head, side, own, search, change, children }: PropsWithChildren<SubjectProps>) {
  const { say } = useSay();
  const asked = useDeferredValue(useUnchanged({ ...search, ...own }));
  const fields = Object.keys(own) as (keyof QuoteSearch)[];
  const changeWithoutOwn = (changed: QuoteSearch) => change(without(changed, ...fields));
  return (
    <div className="subject">
      <header className="subject__head">{head}</header>
      <ViewActions search={asked} query={{ operation: QuotesDocument, variables: quotesVariables(asked) }} />
      <Part loading={null}>
        <FilterChips search={asked} change={changeWithoutOwn} except={fields} />
      </Part>
      <details className="subject__more" open={isWide()}>
        <summary>{say('subject.more')}</summary>
        <div className="subject__side">{side}</div>
      </details>
      <div className="subject__quotes">
        <Part>
          <TimeStrip search={asked} change={changeWithoutOwn} />
        </Part>
        {children}
        <section aria-labelledby="latest" className="subject__latest">
          <h2 id="latest">{say('subject.latest')}</h2>
          <Part>
            <QuoteList search={asked} />
          </Part>
        </section>
      </div>
    </div>
  );
}

/** The search as it was before where it asks for the same: what is put off would be put off again by every other object. */
function useUnchanged(search: QuoteSearch): QuoteSearch {
  const [known, setKnown] = useState(search);
  if (writeParameters({ ...known }) === writeParameters({ ...search })) return known;
  setKnown(search);
  return search;
}

/** One of the things that stand beside the quotes. */
export function SubjectSection({ id, title, children }: PropsWithChildren<{ id: string; title: string }>) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Part>{children}</Part>
    </section>
  );
}

/** On a small window what stands beside the quotes is folded, and the quotes come first. */
const isWide = () => window.matchMedia('(min-width: 60rem)').matches;

interface SubjectProps {
  head: ReactNode;
  side: ReactNode;
  /** The part of the search that makes the page what it is; the address of the page says it, its parameters do not. */
  own: QuoteSearch;
  /** What else the address asks for. */
  search: QuoteSearch;
  change: (search: QuoteSearch) => void;
}
