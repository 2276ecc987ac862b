import { Kind, parse, print } from 'graphql';
import { use, useMemo } from 'react';
import { documentOf } from '../graphql/ask.ts';
import { useSay } from '../words/say.tsx';
import './operationCode.css';
import type { SeenQuery } from './viewActions.tsx';

/** An operation as GraphQL, its variables, the same for a command line, and the way to the editor with it in. */
export function OperationCode({ operation, variables }: SeenQuery) {
  const { say } = useSay();
  const document = use(useMemo(() => documentOf(operation), [operation]));
  const query = useMemo(() => laidOut(document), [document]);
  const values = JSON.stringify(variables, null, 2);
  const body = JSON.stringify({ query: document, variables });
  return (
    <>
      <Code title="GraphQL" text={query} />
      <Code title={say('query.variables')} text={values} />
      <Code
        title="curl"
        text={`curl ${location.origin}/graphql -H 'content-type: application/json' --data '${body.replaceAll("'", "'\\''")}'`}
      />
      <a href={`/graphiql#${new URLSearchParams({ query, variables: values })}`}>{say('query.graphiql')}</a>
    </>
  );
}

/** The document on many lines, what is asked before the parts that it uses. */
function laidOut(document: string): string {
  const { definitions, ...rest } = parse(document);
  const isOperation = ({ kind }: { kind: string }) => Number(kind === Kind.OPERATION_DEFINITION);
  return print({ ...rest, definitions: definitions.toSorted((a, b) => isOperation(b) - isOperation(a)) });
}

/** Something to be copied into a program. */
export function Code({ title, text }: { title: string; text: string }) {
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
