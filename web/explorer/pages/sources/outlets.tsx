import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { SourcesDocument, type SourcesQuery, type SourcesQueryVariables } from '../../graphql/generated/operations.ts';
import { useEndless } from '../../graphql/useAnswer.ts';
import { DataTable } from '../../parts/dataTable.tsx';
import { OutsideLink } from '../../parts/links.tsx';
import { Part } from '../../parts/part.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** The outlets, how much each gives, and the way to what it printed. */
export function Outlets({ search }: { search: SourceSearch }) {
  const { say } = useSay();
  const navigate = useNavigate({ from: '/sources' });
  return (
    <>
      <div className="sources-page__choices">
        <label>
          {say('sources.search')}{' '}
          <input
            type="search"
            className="field"
            dir="auto"
            maxLength={200}
            value={search.search ?? ''}
            onChange={({ target }) =>
              navigate({ search: { ...search, search: target.value || undefined }, replace: true })
            }
          />
        </label>
        <label>
          {say('order.title')}{' '}
          <select
            className="field"
            value={search.orderBy ?? ''}
            onChange={({ target }) =>
              navigate({ search: { ...search, orderBy: target.value === 'NAME_ASC' ? 'NAME_ASC' : undefined } })
            }
          >
            <option value="">{say('sources.mostFirst')}</option>
            <option value="NAME_ASC">{say('sources.byName')}</option>
          </select>
        </label>
      </div>
      <Part>
        <Sources search={useDeferredValue(search)} />
      </Part>
    </>
  );
}

function Sources({ search: { search = '', orderBy } }: { search: SourceSearch }) {
  const { say, number } = useSay();
  const answer = useEndless<SourcesQuery, SourcesQueryVariables>(
    SourcesDocument,
    { first: PAGE, orderBy: orderBy ?? 'QUOTE_COUNT_DESC', filter: search.trim() === '' ? null : { search } },
    ({ sources }) => sources,
  );
  if (answer.isPending) return <Loading lines={10} />;
  const sources = answer.data!.pages.flatMap((page) => page.sources.nodes);
  if (sources.length === 0) return <Empty title={say('sources.none')} />;
  return (
    <>
      <div aria-busy={answer.isPlaceholderData}>
        <DataTable
          caption={say('page.sources')}
          columns={[
            { title: say('facets.source') },
            { title: say('sources.articles'), isNumber: true },
            { title: say('page.quotes'), isNumber: true },
            { title: say('sources.site') },
          ]}
          rows={sources.map(({ id, name, url, articleCount, quoteCount, isSample }) => ({
            key: id,
            cells: [
              <span key="name">
                <Words text={name} /> {isSample && <span className="small">({say('quote.sample')})</span>}
              </span>,
              number(articleCount),
              <Link key="quotes" to="/quotes" search={{ source: [id] }}>
                {number(quoteCount)}
              </Link>,
              url === null ? '' : <OutsideLink key="site" url={url} text={hostOf(url)} />,
            ],
          }))}
        />
      </div>
      {answer.isFetchNextPageError ? (
        <Trouble error={answer.error} retry={() => answer.fetchNextPage()} />
      ) : (
        answer.hasNextPage && (
          <button type="button" className="button" disabled={answer.isFetching} onClick={() => answer.fetchNextPage()}>
            {say('facets.more')}
          </button>
        )
      )}
    </>
  );
}

const PAGE = 100;

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

interface SourceSearch {
  search?: string | undefined;
  orderBy?: 'NAME_ASC' | undefined;
}
