import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askedOf } from './asked.ts';
import { EXAMPLES } from './examples.ts';
import { EXAMPLES_PLUGIN } from './examplesPlugin.tsx';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  // Headers of the editor go along as the connection's parameters.
  subscriptionUrl: `${location.origin.replace(/^http/, 'ws')}/graphql`,
});
const [first] = EXAMPLES;

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[EXAMPLES_PLUGIN, HISTORY_PLUGIN]}
    visiblePlugin={EXAMPLES_PLUGIN}
    defaultTabs={[{ query: first.query }]}
    {...askedOf(location.hash)}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <span className="qawl-logo">
        Qawl <span lang="ar">قول</span>
      </span>
    </GraphiQL.Logo>
  </GraphiQL>,
);
