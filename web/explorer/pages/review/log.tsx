import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../../graphql/ask.ts';
import {
  AuditLogDocument,
  type AuditLogQuery,
  type AuditLogQueryVariables,
  type LoggedChangeFragment,
  type LoggedStateFragment,
  UndoDocument,
} from '../../graphql/generated/operations.ts';
import { useEndless } from '../../graphql/useAnswer.ts';
import { SpeakerLink } from '../../parts/links.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';

/** What editors changed, the newest first, each with what was before and after, and a way back. */
export function Log() {
  const { say } = useSay();
  const answer = useEndless<AuditLogQuery, AuditLogQueryVariables>(
    AuditLogDocument,
    { first: 30 },
    ({ auditLog }) => auditLog,
  );
  const cache = useQueryClient();
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: (id: string) => ask(UndoDocument, { id }),
    onSuccess: () => cache.invalidateQueries(),
  });
  if (answer.isPending) return <Loading lines={8} />;
  const entries = answer.data!.pages.flatMap(({ auditLog }) => auditLog.nodes);
  const problem = data?.undo.userErrors[0]?.code;
  return (
    <section aria-labelledby="log" className="review-page__section">
      <h2 id="log">{say('desk.log')}</h2>
      {problem !== undefined && (
        <p role="alert" className="review-page__problem">
          {say(`undoProblem.${problem}`)}
        </p>
      )}
      {error !== null && <Trouble error={error} retry={reset} />}
      {entries.length === 0 ? (
        <Empty title={say('desk.noEntries')} />
      ) : (
        <ol className="review-page__log">
          {entries.map((entry) => (
            <li key={entry.id}>
              <Entry entry={entry} isBusy={isPending} undo={() => mutate(entry.id)} />
            </li>
          ))}
        </ol>
      )}
      {answer.hasNextPage && (
        <button type="button" className="button" disabled={answer.isFetching} onClick={() => answer.fetchNextPage()}>
          {say('desk.older')}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, isBusy, undo }: { entry: LoggedChangeFragment; isBusy: boolean; undo: () => void }) {
  const { say, date, number } = useSay();
  const { action, madeAt, editor, quote, speaker, before, after, undoes, undoneBy } = entry;
  return (
    <article className="review-page__entry">
      <p>
        <strong>{say(`action.${action}`)}</strong>
        {undoes !== null && <span>{say('desk.tookBack')}</span>}
        <span className="small">
          <Words text={editor.name ?? say('desk.token', { number: number(editor.number) })} />
          {', '}
          <time dateTime={madeAt}>{date(madeAt, { dateStyle: 'medium', timeStyle: 'short' })}</time>
        </span>
      </p>
      {quote !== null && (
        <p>
          <Link to="/quotes/$id" params={{ id: quote.id }}>
            <Words text={quote.text} lang={quote.language} />
          </Link>
        </p>
      )}
      {speaker !== null && (
        <p>
          <SpeakerLink speaker={speaker} />
        </p>
      )}
      <dl className="review-page__change">
        <div>
          <dt>{say('desk.before')}</dt>
          <dd>
            <State state={before} />
          </dd>
        </div>
        <div>
          <dt>{say('desk.after')}</dt>
          <dd>
            <State state={after} />
          </dd>
        </div>
      </dl>
      {undoneBy === null ? (
        <button type="button" className="button" disabled={isBusy} onClick={undo}>
          {say('desk.undo')}
        </button>
      ) : (
        <p className="small">{say('desk.undone')}</p>
      )}
    </article>
  );
}

function State({ state }: { state: LoggedStateFragment }) {
  const { say, countryName } = useSay();
  const { reviewStatus, speakerName, aboutCountry, name, otherName } = state;
  return (
    <>
      {reviewStatus !== null && (
        <>
          <span>{say(`review.${reviewStatus}`)}</span>
          <span>{speakerName === null ? say('quote.nobody') : <Words text={speakerName} />}</span>
        </>
      )}
      {aboutCountry?.map((code) => (
        <span key={code}>{countryName(code)}</span>
      ))}
      {name !== null && <Words text={name} />}
      {otherName !== null && <Words text={otherName} />}
    </>
  );
}
