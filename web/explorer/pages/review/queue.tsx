import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask, hashOf } from '../../graphql/ask.ts';
import {
  JudgeQuoteDocument,
  QualityDocument,
  QuoteDocument,
  ReviewQueueDocument,
  type ReviewQueueQuery,
  type ReviewQueueQueryVariables,
  type ReviewQuoteInput,
  type ReviewVerdict,
  UndoDocument,
} from '../../graphql/generated/operations.ts';
import { useAnswer, useEndless } from '../../graphql/useAnswer.ts';
import { Correction } from '../../parts/correction.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { InArticle } from '../../parts/inArticle.tsx';
import { QuoteCard } from '../../parts/quoteCard.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useShortcut } from '../../state/shortcuts.ts';
import { useSay } from '../../words/say.tsx';

const route = getRouteApi('/review');

/** One quote after the other, each with its evidence and a key for each verdict. What was judged is gone from the queue, and `u` takes the last verdict back. */
export function Queue() {
  const { say, number, languageName } = useSay();
  const { language } = route.useSearch();
  const navigate = route.useNavigate();
  const answer = useEndless<ReviewQueueQuery, ReviewQueueQueryVariables>(
    ReviewQueueDocument,
    { language: language === undefined ? null : [language], first: PAGE },
    ({ reviewQueue }) => reviewQueue,
  );
  const quality = useAnswer(QualityDocument, {}, { isVital: false });
  const ids = [
    ...new Set((answer.data?.pages ?? []).flatMap(({ reviewQueue }) => reviewQueue.nodes.map(({ id }) => id))),
  ];
  const [place, setPlace] = useState(0);
  const { judged, judge, undo, again, isPending, error, problem } = useJudgements();
  const waiting = ids.filter((id) => !judged.some((one) => one.id === id));
  const current = waiting[Math.min(place, waiting.length - 1)] ?? null;
  const left = (answer.data?.pages[0]?.reviewQueue.totalCount ?? 0) - judged.length;
  const { hasNextPage, isFetching, fetchNextPage } = answer;
  useEffect(() => {
    if (waiting.length - place < AHEAD && hasNextPage && !isFetching) void fetchNextPage();
  }, [waiting.length, place, hasNextPage, isFetching, fetchNextPage]);
  useShortcut('j', () => setPlace(Math.min(place + 1, Math.max(0, waiting.length - 1))));
  useShortcut('k', () => setPlace(Math.max(0, Math.min(place, waiting.length - 1) - 1)));
  useShortcut('u', undo);
  if (answer.isPending) return <Loading lines={8} />;
  const last = judged.at(-1);
  return (
    <section aria-labelledby="queue" className="review-page__section">
      <h2 id="queue">{say('desk.left', { count: left })}</h2>
      <label className="review-page__language">
        {say('desk.language')}
        <select
          className="field"
          value={language ?? ''}
          onChange={({ target }) => {
            setPlace(0);
            navigate({ search: { language: target.value || undefined }, replace: true });
          }}
        >
          <option value="">{say('desk.allLanguages')}</option>
          {[...new Set(['ar', 'en', 'fr', ...(quality.data?.quality.languages ?? []).map((one) => one.language)])].map(
            (code) => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ),
          )}
        </select>
      </label>
      <p role="status" className="review-page__status">
        {last !== undefined && say(`review.${last.status}`)}
        {last !== undefined && (
          <button type="button" className="button button--plain" aria-keyshortcuts="u" onClick={undo}>
            {say('desk.undo')} <kbd dir="ltr">u</kbd>
          </button>
        )}
      </p>
      {problem !== null && (
        <p role="alert" className="review-page__problem">
          {say(problem)}
        </p>
      )}
      {error !== null && <Trouble error={error} retry={again} />}
      {current === null ? (
        <Empty title={say('desk.nothingLeft')}>{number(judged.length)}</Empty>
      ) : (
        <Judged key={current} id={current} isBusy={isPending} judge={judge} />
      )}
    </section>
  );
}

const PAGE = 20;
/** More are asked for when fewer than so many are left. */
const AHEAD = 5;

function Judged({ id, isBusy, judge }: { id: string; isBusy: boolean; judge: (input: ReviewQuoteInput) => void }) {
  const { say } = useSay();
  const answer = useAnswer(QuoteDocument, { id }, { keepsPrevious: false });
  const [opens, setOpens] = useState<'speaker' | 'countries' | null>(null);
  const verdict = (status: ReviewVerdict) => !isBusy && judge({ id, status });
  useShortcut('r', () => verdict('CONFIRMED'));
  useShortcut('n', () => verdict('REJECTED'));
  useShortcut('s', () => setOpens('speaker'));
  useShortcut('w', () => setOpens('countries'));
  const quote = answer.data?.quote;
  if (answer.isPending) return <Loading lines={8} />;
  // It was taken down since the queue was read.
  if (quote == null) return <Empty title={say('reviewProblem.QUOTE_NOT_FOUND')} />;
  return (
    <div className="review-page__quote">
      <QuoteCard quote={quote} />
      <p className="review-page__verdicts">
        <Verdict shortcut="r" phrase="review.confirm" isBusy={isBusy} act={() => verdict('CONFIRMED')} />
        <Verdict shortcut="s" phrase="desk.wrongSpeaker" isBusy={isBusy} act={() => setOpens('speaker')} />
        <Verdict shortcut="w" phrase="desk.wrongCountries" isBusy={isBusy} act={() => setOpens('countries')} />
        <Verdict shortcut="n" phrase="review.reject" isBusy={isBusy} act={() => verdict('REJECTED')} />
      </p>
      {opens !== null && (
        <Correction
          key={opens}
          quote={quote}
          isBusy={isBusy}
          opens={opens}
          correct={(changes) => judge({ id, status: 'CORRECTED', ...changes })}
        />
      )}
      <div className="review-page__evidence">
        <section aria-labelledby="in-article">
          <h3 id="in-article">{say('quote.inArticle')}</h3>
          <InArticle quote={quote} />
        </section>
        <section aria-labelledby="evidence">
          <h3 id="evidence">{say('evidence.title')}</h3>
          <Evidence quote={quote} />
        </section>
      </div>
    </div>
  );
}

function Verdict({
  shortcut,
  phrase,
  isBusy,
  act,
}: {
  shortcut: string;
  phrase: 'review.confirm' | 'review.reject' | 'desk.wrongSpeaker' | 'desk.wrongCountries';
  isBusy: boolean;
  act: () => void;
}) {
  const { say } = useSay();
  return (
    <button type="button" className="button" aria-keyshortcuts={shortcut} disabled={isBusy} onClick={act}>
      {say(phrase)} <kbd dir="ltr">{shortcut}</kbd>
    </button>
  );
}

const isQueue = (key: readonly unknown[]) => key[0] === hashOf(ReviewQueueDocument);

/** What was judged since the queue was opened, the last one last, each with its entry in the log. */
function useJudgements() {
  const cache = useQueryClient();
  const [judged, setJudged] = useState<{ id: string; entry: string; status: ReviewVerdict }[]>([]);
  // Whoever comes back reads the queue anew.
  useEffect(() => () => cache.removeQueries({ predicate: ({ queryKey }) => isQueue(queryKey) }), [cache]);
  // The queue itself stays as it was read: what is judged is left out, and nothing jumps.
  const forget = () => cache.invalidateQueries({ predicate: ({ queryKey }) => !isQueue(queryKey) });
  const judging = useMutation({
    mutationFn: (input: ReviewQuoteInput) => ask(JudgeQuoteDocument, { input }),
    onSuccess: ({ reviewQuote: { entry } }, { id, status }) => {
      if (entry === null) return;
      setJudged((before) => [...before, { id, entry: entry.id, status }]);
      void forget();
    },
  });
  const undoing = useMutation({
    mutationFn: ({ entry }: { entry: string }) => ask(UndoDocument, { id: entry }),
    onSuccess: ({ undo: { entry: made } }, { entry }) => {
      if (made === null) return;
      setJudged((before) => before.filter((one) => one.entry !== entry));
      void forget();
    },
  });
  const last = judged.at(-1);
  const isPending = judging.isPending || undoing.isPending;
  const refused = judging.data?.reviewQuote.userErrors[0]?.code;
  const notUndone = undoing.data?.undo.userErrors[0]?.code;
  return {
    judged,
    judge: (input: ReviewQuoteInput) => {
      undoing.reset();
      judging.mutate(input);
    },
    undo: () => {
      if (last === undefined || isPending) return;
      judging.reset();
      undoing.mutate(last);
    },
    again: () => {
      judging.reset();
      undoing.reset();
    },
    isPending,
    error: judging.error ?? undoing.error,
    problem:
      refused !== undefined
        ? (`reviewProblem.${refused}` as const)
        : notUndone !== undefined
          ? (`undoProblem.${notUndone}` as const)
          : null,
  };
}
