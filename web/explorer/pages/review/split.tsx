import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../../graphql/ask.ts';
import {
  SpeakerPartsDocument,
  type SpeakerPartsQuery,
  SplitSpeakerDocument,
  type SplitSpeakerInput,
  UndoDocument,
} from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { SpeakerLink } from '../../parts/links.tsx';
import { Part } from '../../parts/part.tsx';
import { Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Typeahead } from '../../parts/typeahead.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** One who is two: whom one chooses, which names and quotes are the other one's, what would move, and then it moves. */
export function Split() {
  const { say } = useSay();
  const [id, setId] = useState<string | null>(null);
  return (
    <section aria-labelledby="split" className="review-page__section">
      <h2 id="split">{say('desk.split')}</h2>
      <Typeahead
        kinds={['PERSON', 'ORGANIZATION']}
        label={say('desk.splitWhom')}
        takesFocus={false}
        choose={({ value }) => setId(value)}
      />
      {id !== null && (
        <Part>
          <Parts key={id} id={id} />
        </Part>
      )}
    </section>
  );
}

function Parts({ id }: { id: string }) {
  const answer = useAnswer(SpeakerPartsDocument, { id }, { keepsPrevious: false });
  if (answer.isPending) return <Loading />;
  const { speaker } = answer.data!;
  return speaker === null ? null : <Choose speaker={speaker} />;
}

function Choose({ speaker }: { speaker: NonNullable<SpeakerPartsQuery['speaker']> }) {
  const { say, date } = useSay();
  const [names, setNames] = useState<string[]>([]);
  const [quotes, setQuotes] = useState<string[]>([]);
  const [name, setName] = useState('');
  const cache = useQueryClient();
  const send = (input: SplitSpeakerInput) => ask(SplitSpeakerDocument, { input });
  const preview = useMutation({ mutationFn: send });
  const splitting = useMutation({ mutationFn: send, onSuccess: () => cache.invalidateQueries() });
  const undoing = useMutation({
    mutationFn: (entry: string) => ask(UndoDocument, { id: entry }),
    onSuccess: () => {
      splitting.reset();
      return cache.invalidateQueries();
    },
  });
  const { mutate: look } = preview;
  useEffect(() => {
    if (names.length + quotes.length > 0) look({ id: speaker.id, names, quotes, dryRun: true });
  }, [speaker.id, names, quotes, look]);
  const isAsked = names.length + quotes.length > 0;
  const moves = isAsked ? preview.data?.splitSpeaker.moves : null;
  const problem = isAsked
    ? (splitting.data?.splitSpeaker.userErrors[0]?.code ?? preview.data?.splitSpeaker.userErrors[0]?.code)
    : undefined;
  const { entry, other } = splitting.data?.splitSpeaker ?? {};
  const notUndone = undoing.data?.undo.userErrors[0]?.code;
  if (entry != null && other != null) {
    return (
      <p role="status">
        {say('desk.wasSplit')} <SpeakerLink speaker={other} />
        <button
          type="button"
          className="button button--plain"
          disabled={undoing.isPending}
          onClick={() => undoing.mutate(entry.id)}
        >
          {say('desk.undo')}
        </button>
        {notUndone !== undefined && say(`undoProblem.${notUndone}`)}
      </p>
    );
  }
  return (
    <form
      className="review-page__section"
      onSubmit={(event) => {
        event.preventDefault();
        splitting.mutate({ id: speaker.id, names, quotes, name: name.trim() || null });
      }}
    >
      <p>
        <strong>
          <SpeakerLink speaker={speaker} />
        </strong>
      </p>
      <Checks
        legend={say('desk.otherNames')}
        chosen={names}
        choose={setNames}
        items={[...new Map(speaker.names.map((form) => [form.name, form])).values()].map((form) => ({
          key: form.name,
          shown: <Words text={form.name} lang={form.language} />,
        }))}
      />
      <Checks
        legend={say('desk.otherQuotes')}
        chosen={quotes}
        choose={setQuotes}
        items={speaker.quotes.nodes.map((quote) => ({
          key: quote.id,
          shown: (
            <>
              <Words text={quote.text} lang={quote.language} />{' '}
              {quote.publishedAt !== null && <span className="small">{date(quote.publishedAt)}</span>}
            </>
          ),
        }))}
      />
      <label className="review-page__name">
        {say('desk.otherName')}
        <input
          className="field"
          dir="auto"
          maxLength={300}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {problem !== undefined && (
        <p role="alert" className="review-page__problem">
          {say(`splitProblem.${problem}`)}
        </p>
      )}
      {moves != null && (
        <p>
          {say('desk.moves')}: {say('quotes.count', { count: moves.quoteCount })}
          {' · '}
          {say('desk.articles', { count: moves.articleCount })}
        </p>
      )}
      <p>
        <button type="submit" className="button button--main" disabled={moves == null || splitting.isPending}>
          {say('desk.doSplit')}
        </button>
      </p>
      {[preview, splitting, undoing].map(
        ({ error, reset }) => error && <Trouble key={error.message} error={error} retry={reset} />,
      )}
    </form>
  );
}

function Checks({
  legend,
  items,
  chosen,
  choose,
}: {
  legend: string;
  items: { key: string; shown: React.ReactNode }[];
  chosen: string[];
  choose: (chosen: string[]) => void;
}) {
  return (
    <fieldset className="review-page__checks">
      <legend>{legend}</legend>
      {items.map(({ key, shown }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={chosen.includes(key)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, key] : chosen.filter((other) => other !== key))
            }
          />{' '}
          <span>{shown}</span>
        </label>
      ))}
    </fieldset>
  );
}
