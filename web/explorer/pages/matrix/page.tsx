import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { PairCountsDocument } from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { FilterChips } from '../../parts/filterChips.tsx';
import { cellKey, Grid } from '../../parts/grid.tsx';
import { CountryLink } from '../../parts/links.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { TimeStrip } from '../../parts/timeStrip.tsx';
import { ViewActions } from '../../parts/viewActions.tsx';
import { filterOf, type QuoteSearch } from '../../state/quoteSearch.ts';
import { useSay } from '../../words/say.tsx';
import './page.css';

const route = getRouteApi('/matrix');

/** Whose countries speak about which countries; a cell opens its sentences, the strip above says in which time. */
export function MatrixPage() {
  const { say } = useSay();
  const { own, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const asked = useDeferredValue(search);
  const change = (changed: QuoteSearch) => navigate({ search: { ...changed, own } });
  usePageTitle(say('page.matrix'));
  return (
    <div className="matrix-page">
      <h1>{say('matrix.title')}</h1>
      <p className="small matrix-page__about">{say('matrix.about')}</p>
      <ViewActions search={asked} query={{ operation: PairCountsDocument, variables: matrixVariables(asked) }} />
      <Part loading={null}>
        <FilterChips search={search} change={change} />
      </Part>
      <label className="matrix-page__own">
        <input
          type="checkbox"
          checked={own === 'no'}
          onChange={({ target }) => navigate({ search: { ...search, own: target.checked ? 'no' : undefined } })}
        />
        {say('matrix.withoutOwn')}
      </label>
      <Part>
        <TimeStrip search={asked} change={change} />
      </Part>
      <Part>
        <Matrix search={asked} withOwn={own !== 'no'} />
      </Part>
    </div>
  );
}

function matrixVariables(search: QuoteSearch) {
  return { groupBy: ['SPEAKER_COUNTRY', 'ABOUT_COUNTRY'] as const, filter: filterOf(search), first: 1000 };
}

function Matrix({ search, withOwn }: { search: QuoteSearch; withOwn: boolean }) {
  const { say, countryName } = useSay();
  const [size, setSize] = useState(FEW);
  const { groupBy, ...variables } = matrixVariables(search);
  const answer = useAnswer(PairCountsDocument, { ...variables, groupBy: [...groupBy] });
  if (answer.isPending) return <Loading lines={10} />;
  const pairs = answer
    .data!.quoteStats.groups.map(({ count, keys: [from, about] }) => ({ from: from!.key, about: about!.key, count }))
    .filter(({ from, about }) => withOwn || from !== about);
  if (pairs.length === 0) return <Empty title={say('matrix.none')} />;
  const rows = mostFirst(pairs, 'from');
  const columns = mostFirst(pairs, 'about');
  const line = (code: string) => ({
    key: code,
    label: countryName(code),
    name: <CountryLink country={{ code, name: countryName(code) }} />,
  });
  const most = pairs.reduce((best, pair) => (pair.count > best.count ? pair : best));
  return (
    <>
      <p className="small">
        {say('matrix.summary', {
          speakers: rows.length,
          about: columns.length,
          from: countryName(most.from),
          to: countryName(most.about),
          count: most.count,
        })}
      </p>
      <Grid
        caption={say('matrix.title')}
        corner={say('matrix.corner')}
        isBusy={answer.isPlaceholderData}
        rows={rows.slice(0, size).map(line)}
        columns={columns.slice(0, size).map(line)}
        counts={new Map(pairs.map(({ from, about, count }) => [cellKey(from, about), count]))}
        door={(from, about) => ({ ...search, speakerCountry: [from], aboutCountry: [about] })}
      />
      {Math.max(rows.length, columns.length) > size && (
        <button type="button" className="button" onClick={() => setSize(size * 2)}>
          {say('facets.more')}
        </button>
      )}
    </>
  );
}

const FEW = 15;

/** The countries on one side of the pairs, those with the most quotes first. */
function mostFirst(pairs: Pair[], side: 'from' | 'about'): string[] {
  const totals = new Map<string, number>();
  for (const pair of pairs) totals.set(pair[side], (totals.get(pair[side]) ?? 0) + pair.count);
  return [...totals].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

interface Pair {
  from: string;
  about: string;
  count: number;
}
