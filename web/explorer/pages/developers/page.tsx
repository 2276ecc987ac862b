import { getRouteApi } from '@tanstack/react-router';
import { QuotesDocument } from '../../graphql/generated/operations.ts';
import { FilterChips } from '../../parts/filterChips.tsx';
import { Code, OperationCode } from '../../parts/operationCode.tsx';
import { usePageTitle } from '../../parts/pageTitle.ts';
import { Part } from '../../parts/part.tsx';
import { quotesVariables } from '../../parts/quoteList.tsx';
import { exportAddress, feedAddress } from '../../state/quoteSearch.ts';
import { Phrase, useSay } from '../../words/say.tsx';
import './page.css';

const route = getRouteApi('/developers');

/** How programs ask for what the page before showed: as GraphQL, as a file, as a feed. */
export function DevelopersPage() {
  const { say } = useSay();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  usePageTitle(say('page.developers'));
  const address = (path: string) => `${location.origin}${path}`;
  return (
    <div className="developers-page">
      <h1>{say('page.developers')}</h1>
      <p>
        <Phrase
          phrase="developers.intro"
          values={{
            code: (words) => <code dir="ltr">{words}</code>,
            graphiql: (words) => <a href="/graphiql">{words}</a>,
            schema: (words) => <a href="/schema.graphql">{words}</a>,
          }}
        />
      </p>
      <Part loading={null}>
        <FilterChips search={search} change={(changed) => navigate({ search: changed })} />
      </Part>
      <section aria-labelledby="query" className="developers-page__section">
        <h2 id="query">{say('developers.query')}</h2>
        <Part>
          <OperationCode operation={QuotesDocument} variables={quotesVariables(search)} />
        </Part>
      </section>
      <section aria-labelledby="files" className="developers-page__section">
        <h2 id="files">{say('developers.files')}</h2>
        <p className="small">{say('developers.filesHint')}</p>
        <Code
          title={say('developers.export')}
          text={(['csv', 'ndjson', 'json'] as const)
            .map((format) => `curl '${address(exportAddress(search, format))}'`)
            .join('\n')}
        />
        <Code
          title={say('developers.follow')}
          text={(['atom', 'json'] as const).map((format) => address(feedAddress(search, format))).join('\n')}
        />
        <Code title="Model Context Protocol" text={address('/mcp')} />
      </section>
    </div>
  );
}
