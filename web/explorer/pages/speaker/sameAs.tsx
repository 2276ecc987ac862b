import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../graphql/ask.ts';
import {
  KeepSuggestedApartDocument,
  MergeSuggestedDocument,
  SameAsDocument,
  type SameAsQuery,
} from '../../graphql/generated/operations.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { SpeakerLink } from '../../parts/links.tsx';
import { SubjectSection } from '../../parts/subject.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useKeptToken } from '../../state/token.ts';
import { type Say, useSay } from '../../words/say.tsx';

/** Who may be the same as a speaker, with what speaks for it: editors say whether it is so. Nothing to others, and where nobody may. */
export function SameAs({ id }: { id: string }) {
  return useKeptToken() === null ? null : <Suggested key={id} id={id} />;
}

function Suggested({ id }: { id: string }) {
  const sayings = useSay();
  const { say } = sayings;
  const cache = useQueryClient();
  const answer = useAnswer(SameAsDocument, { speaker: id }, { keepsPrevious: false, isVital: false, isFresh: true });
  const options = { onSuccess: () => cache.invalidateQueries() };
  const merge = useMutation({
    mutationFn: (other: string) => ask(MergeSuggestedDocument, { input: { id: other, intoId: id } }),
    ...options,
  });
  const keepApart = useMutation({
    mutationFn: (other: string) => ask(KeepSuggestedApartDocument, { input: { id, otherId: other } }),
    ...options,
  });
  const suggested = answer.data?.suggestedMerges.nodes ?? [];
  const failed = merge.error === null ? keepApart : merge;
  const isBusy = merge.isPending || keepApart.isPending;
  const isDone = merge.data?.mergeSpeakers.userErrors.length === 0;
  if (suggested.length === 0 && !isDone) return null;
  return (
    <SubjectSection id="same-as" title={say('sameAs.title')}>
      <ul className="same-as">
        {suggested.map((pair) => {
          const other = pair.one.id === id ? pair.other : pair.one;
          return (
            <li key={other.id}>
              <SpeakerLink speaker={other} />{' '}
              <span className="small">{say('quotes.count', { count: other.quoteCount })}</span>
              <p className="small">{say('sameAs.because', { kinds: kindsOf(pair, sayings) })}</p>
              <p className="same-as__actions">
                <button type="button" className="button" disabled={isBusy} onClick={() => merge.mutate(other.id)}>
                  {say('sameAs.merge')}
                </button>
                <button type="button" className="button" disabled={isBusy} onClick={() => keepApart.mutate(other.id)}>
                  {say('sameAs.apart')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
      <p role="status" className="small">
        {isDone && say('sameAs.merged')}
      </p>
      {failed.error !== null && <Trouble error={failed.error} retry={() => failed.mutate(failed.variables!)} />}
    </SubjectSection>
  );
}

/** What speaks for it, the strongest first. */
function kindsOf({ evidence }: SameAsQuery['suggestedMerges']['nodes'][number], { say, locale }: Say): string {
  const kinds = evidence
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .flatMap(({ kind }) => KINDS.filter((known) => known === kind));
  const named = [...new Set(kinds)].map((kind) => say(`sameAs.${kind}`));
  return new Intl.ListFormat(locale, { type: 'unit' }).format(named);
}

const KINDS = ['name', 'country', 'office', 'organization', 'neighbours', 'prominence', 'surname'] as const;
