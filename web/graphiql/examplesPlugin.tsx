import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example } from './examples.ts';

/** A panel of example queries: a click opens one in a tab of its own and runs it. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: Examples };

function Examples() {
  const { addTab, run, setOperationName } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));

  function open(example: Example) {
    // What the reader has written stays in its tab.
    if (queryEditor?.getValue().trim() !== '') addTab();
    queryEditor?.setValue(example.query);
    const hasVariables = Object.keys(example.variables).length > 0;
    variableEditor?.setValue(hasVariables ? JSON.stringify(example.variables, null, 2) : '');
    // The editor learns the name from the text only after a while, and would run the operation of the tab before.
    setOperationName(/\w+ (\w+)/.exec(example.query)?.[1] ?? '');
    run();
  }

  return (
    <section className="qawl-examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Each opens in a tab of its own and runs.</p>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{example.tells}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" role="img" aria-label="Examples">
      <path d="M10 7v5c0 3-1.500 5-4.500 6M6 7h4M18.500 7v5c0 3-1.500 5-4.500 6M14.500 7h4" />
    </svg>
  );
}
