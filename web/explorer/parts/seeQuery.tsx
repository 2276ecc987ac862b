import { parse, print } from 'graphql';
import { use, useMemo } from 'react';
import { documentOf } from '../graphql/ask.ts';
import { useSay } from '../words/say.tsx';
import { Dialog } from './dialog.tsx';
import type { SeenQuery } from './viewActions.tsx';

/** The query that a view was made with, its variables, and the same for a command line. */
export function SeeQuery({ operation, variables, close }: SeenQuery & { close: () => void }) {
  const { say } = useSay();
  const document = use(useMemo(() => documentOf(operation), [operation]));
  const query = print(parse(document));
  const body = JSON.stringify({ query: document, variables });
  return (
    <Dialog title={say('actions.seeQuery')} isOpen close={close}>
      <Code title="GraphQL" text={query} />
      <Code title={say('query.variables')} text={JSON.stringify(variables, null, 2)} />
      <Code
        title="curl"
        text={`curl ${location.origin}/graphql -H 'content-type: application/json' --data '${body.replaceAll("'", "'\\''")}'`}
      />
      <a href="/graphiql">{say('query.graphiql')}</a>
    </Dialog>
  );
}

function Code({ title, text }: { title: string; text: string }) {
  return (
    <section className="code">
      <h3>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard. */}
      <pre dir="ltr" lang="zxx" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
