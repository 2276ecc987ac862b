import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.ts';
import {
  KeepApartDocument,
  MergeSpeakersDocument,
  SuggestedMergesDocument,
  type SuggestedMergesQuery,
  type SuggestedMergesQueryVariables,
  type SuggestedOneFragment,
} from '../../graphql/generated/operations.ts';
import { useEndless } from '../../graphql/useAnswer.ts';
import { SpeakerLink } from '../../parts/links.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** Two and two who may be one, the likeliest first: one button says that they are, one that they are not. */
export function Suggestions() {
  const { say } = useSay();
  const cache = useQueryClient();
  const answer = useEndless<SuggestedMergesQuery, SuggestedMergesQueryVariables>(
    SuggestedMergesDocument,
    { first: 10 },
    ({ suggestedMerges }) => suggestedMerges,
  );
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: async ({ one, other, isSame }: Answered) => {
      if (!isSame) return (await ask(KeepApartDocument, { input: { id: one, otherId: other } })).keepApart;
      return (await ask(MergeSpeakersDocument, { input: { id: other, intoId: one } })).mergeSpeakers;
    },
    onSuccess: () => cache.invalidateQueries(),
  });
  if (answer.isPending) return <Loading />;
  const pairs = answer.data!.pages.flatMap(({ suggestedMerges }) => suggestedMerges.nodes);
  return (
    <section aria-labelledby="suggestions" className="review-page__section">
      <h2 id="suggestions">{say('desk.suggestions')}</h2>
      {error !== null && <Trouble error={error} retry={reset} />}
      {data !== undefined && data.userErrors.length > 0 && (
        <p role="alert" className="review-page__problem">
          {say('desk.changedMeanwhile')}
        </p>
      )}
      {pairs.length === 0 ? (
        <Empty title={say('desk.noSuggestions')} />
      ) : (
        <ul className="review-page__log">
          {pairs.map(({ one, other }) => (
            <li key={`${one.id} ${other.id}`} className="review-page__entry">
              <div className="review-page__pair">
                <One one={one} />
                <One one={other} />
              </div>
              <p>
                <button
                  type="button"
                  className="button"
                  disabled={isPending}
                  onClick={() => mutate({ one: one.id, other: other.id, isSame: true })}
                >
                  {say('desk.same')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={isPending}
                  onClick={() => mutate({ one: one.id, other: other.id, isSame: false })}
                >
                  {say('desk.notSame')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
      {answer.hasNextPage && (
        <button type="button" className="button" disabled={answer.isFetching} onClick={() => answer.fetchNextPage()}>
          {say('desk.more')}
        </button>
      )}
    </section>
  );
}

function One({ one }: { one: SuggestedOneFragment }) {
  const { say } = useSay();
  return (
    <div>
      <p>
        <strong>
          <SpeakerLink speaker={one} />
        </strong>{' '}
        {'role' in one && one.role !== null && <Words text={one.role} />}{' '}
        {one.country !== null && <Words text={one.country.name} />}
      </p>
      <p className="small">{say('quotes.count', { count: one.quoteCount })}</p>
      <p className="small review-page__names">
        {one.names.map(({ name, language }) => (
          <Words key={`${language} ${name}`} text={name} lang={language} />
        ))}
      </p>
    </div>
  );
}

interface Answered {
  one: string;
  other: string;
  isSame: boolean;
}
