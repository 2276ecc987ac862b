import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../../graphql/ask.ts';
import { MergeSpeakersDocument, type MergeSpeakersInput, UndoDocument } from '../../graphql/generated/operations.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { Typeahead } from '../../parts/typeahead.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** Two that are one: whom one chooses, what would move, and then it moves. */
export function Merge() {
  const { say } = useSay();
  const [gone, setGone] = useState<Named | null>(null);
  const [stays, setStays] = useState<Named | null>(null);
  const cache = useQueryClient();
  const preview = useMutation({ mutationFn: (input: MergeSpeakersInput) => ask(MergeSpeakersDocument, { input }) });
  const merging = useMutation({
    mutationFn: (input: MergeSpeakersInput) => ask(MergeSpeakersDocument, { input }),
    onSuccess: () => cache.invalidateQueries(),
  });
  const undoing = useMutation({
    mutationFn: (id: string) => ask(UndoDocument, { id }),
    onSuccess: () => {
      merging.reset();
      return cache.invalidateQueries();
    },
  });
  const pair = gone !== null && stays !== null ? { id: gone.id, intoId: stays.id } : null;
  const { mutate: look } = preview;
  useEffect(() => {
    if (gone !== null && stays !== null) look({ id: gone.id, intoId: stays.id, dryRun: true });
  }, [gone, stays, look]);
  const moves = pair === null ? null : preview.data?.mergeSpeakers.moves;
  const problem = pair === null ? undefined : preview.data?.mergeSpeakers.userErrors[0]?.code;
  const done = merging.data?.mergeSpeakers.entry;
  const notUndone = undoing.data?.undo.userErrors[0]?.code;
  return (
    <section aria-labelledby="merge" className="review-page__section">
      <h2 id="merge">{say('desk.merge')}</h2>
      <div className="review-page__pair">
        <Side title={say('desk.goes')} one={gone} choose={setGone} />
        <Side title={say('desk.stays')} one={stays} choose={setStays} />
      </div>
      {gone !== null && stays !== null && (
        <p>
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              setGone(stays);
              setStays(gone);
            }}
          >
            {say('desk.swap')}
          </button>
        </p>
      )}
      {problem !== undefined && (
        <p role="alert" className="review-page__problem">
          {say(`mergeProblem.${problem}`)}
        </p>
      )}
      {moves != null && done == null && (
        <div className="review-page__preview">
          <h3>{say('desk.moves')}</h3>
          <p>
            {say('quotes.count', { count: moves.quoteCount })}
            {' · '}
            {say('desk.articles', { count: moves.articleCount })}
          </p>
          <ul>
            {moves.names.map((name) => (
              <li key={name}>
                <Words text={name} />
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button button--main"
            disabled={merging.isPending}
            onClick={() => pair !== null && merging.mutate({ ...pair, dryRun: false })}
          >
            {say('desk.doMerge')}
          </button>
        </div>
      )}
      <p role="status">
        {done != null && say('desk.merged')}
        {done != null && (
          <button
            type="button"
            className="button button--plain"
            disabled={undoing.isPending}
            onClick={() => undoing.mutate(done.id)}
          >
            {say('desk.undo')}
          </button>
        )}
      </p>
      {notUndone !== undefined && (
        <p role="alert" className="review-page__problem">
          {say(`undoProblem.${notUndone}`)}
        </p>
      )}
      {[preview, merging, undoing].map(
        ({ error, reset }) => error && <Trouble key={error.message} error={error} retry={reset} />,
      )}
    </section>
  );
}

function Side({ title, one, choose }: { title: string; one: Named | null; choose: (one: Named | null) => void }) {
  const { say } = useSay();
  return (
    <fieldset>
      <legend>{title}</legend>
      {one === null ? (
        <Typeahead
          kinds={['PERSON', 'ORGANIZATION']}
          label={title}
          takesFocus={false}
          choose={({ value, name }) => choose({ id: value, name })}
        />
      ) : (
        <button type="button" className="chip" onClick={() => choose(null)}>
          <span className="unseen">{say('chips.remove')}</span>
          <Words text={one.name} />
          <span aria-hidden="true">×</span>
        </button>
      )}
    </fieldset>
  );
}

interface Named {
  id: string;
  name: string;
}
