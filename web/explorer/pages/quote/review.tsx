import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask, hashOf } from '../../graphql/ask.ts';
import {
  QuoteDocument,
  type QuotePageFragment,
  ReviewQuoteDocument,
  type ReviewQuoteInput,
  type ReviewVerdict,
} from '../../graphql/generated/operations.ts';
import { Correction } from '../../parts/correction.tsx';
import { TokenForm } from '../../parts/tokenForm.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { preferences } from '../../state/preferences.ts';
import { keepToken, useKeptToken } from '../../state/token.ts';
import { useSay } from '../../words/say.tsx';
import './review.css';

/** Where an editor says that a quote is right, is none, or is another's or about other countries; the page shows it at once. Without a token it asks for one. */
export function Review({ quote, close }: { quote: QuotePageFragment; close: () => void }) {
  const { say } = useSay();
  const token = useKeptToken();
  return (
    <section aria-labelledby="review" className="review">
      <h2 id="review">{say('review.title')}</h2>
      {token === null ? <TokenForm /> : <Verdicts quote={quote} />}
      <p className="review__end">
        {token !== null && (
          <button type="button" className="button button--plain" onClick={() => keepToken(null)}>
            {say('token.forget')}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={close}>
          {say('dialog.close')}
        </button>
      </p>
    </section>
  );
}

function Verdicts({ quote }: { quote: QuotePageFragment }) {
  const { say } = useSay();
  const [isCorrecting, setCorrecting] = useState(false);
  const { send, again, isPending, error, problem, done } = useReview(quote.id);
  const judge = (status: ReviewVerdict) => send({ id: quote.id, status });
  return (
    <>
      <p className="review__verdicts">
        <button type="button" className="button" disabled={isPending} onClick={() => judge('CONFIRMED')}>
          {say('review.confirm')}
        </button>
        <button
          type="button"
          className="button"
          aria-expanded={isCorrecting}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          {say('review.correct')}
        </button>
        <button type="button" className="button" disabled={isPending} onClick={() => judge('REJECTED')}>
          {say('review.reject')}
        </button>
      </p>
      {isCorrecting && (
        <Correction
          quote={quote}
          isBusy={isPending}
          correct={(changes) =>
            send({ id: quote.id, status: 'CORRECTED', ...changes }, { onSuccess: () => setCorrecting(false) })
          }
        />
      )}
      <p role="status" className="review__done">
        {done !== null && say(`review.${done}`)}
      </p>
      {problem !== null && (
        <p role="alert" className="review__problem">
          {say(`reviewProblem.${problem}`)}
        </p>
      )}
      {error !== null && <Trouble error={error} retry={again} />}
    </>
  );
}

/** Sends a review; the quote's page has what came of it at once, and everything else asks anew when it is looked at. */
function useReview(id: string) {
  const cache = useQueryClient();
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: (input: ReviewQuoteInput) => ask(ReviewQuoteDocument, { input }),
    onSuccess: async ({ reviewQuote: { quote } }) => {
      if (quote === null) return;
      const key = [hashOf(QuoteDocument), preferences().language, { id }];
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] });
      cache.setQueryData(key, { quote });
    },
  });
  const { quote = null, userErrors = [] } = data?.reviewQuote ?? {};
  return {
    send: mutate,
    again: () => variables !== undefined && mutate(variables),
    isPending,
    error,
    problem: userErrors[0]?.code ?? null,
    done: quote?.reviewStatus ?? null,
  };
}
