import { useState } from 'react';
import {
  FeedsDocument,
  type ListedFeedFragment,
  RefreshFeedDocument,
  RemoveFeedDocument,
} from '../../graphql/generated/operations.ts';
import { useChange } from '../../graphql/useChange.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { OutsideLink } from '../../parts/links.tsx';
import { Part } from '../../parts/part.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Words } from '../../parts/words.tsx';
import { useSay } from '../../words/say.tsx';
import { Looks } from './looks.tsx';
import { Problem } from './problem.tsx';

/** One feed: how it is, in words, when it was looked at, what it brings; its last looks on demand. */
export function Feed({ feed, expectLook }: { feed: ListedFeedFragment; expectLook: () => void }) {
  const { say, number, date, languageName } = useSay();
  const [showsLooks, setShowsLooks] = useState(false);
  const name = feed.title ?? feed.url;
  const moment = (at: string) => <time dateTime={at}>{date(at, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
  return (
    <article aria-label={name} className={`feed feed--${feed.health.toLowerCase()}`}>
      <h3>
        <OutsideLink url={feed.siteUrl} text={name} />
      </h3>
      <p className="small">
        {feed.folder !== null && (
          <>
            <Words text={feed.folder} /> ·{' '}
          </>
        )}
        <bdi dir="ltr">{feed.url}</bdi>
      </p>
      <p className="feed__health">
        <strong>{say(`feedHealth.${feed.health}`)}</strong>{' '}
        {feed.problemCode !== null && <Problem code={feed.problemCode} english={feed.problem} />}{' '}
        {feed.failureCount > 1 && <span className="small">{say('feeds.failures', { count: feed.failureCount })}</span>}
      </p>
      <dl className="feed__facts small">
        <Fact title={say('feeds.lastLook')}>
          {feed.lastFetchedAt === null ? say('feeds.never') : moment(feed.lastFetchedAt)}
        </Fact>
        {feed.nextFetchAt !== null && (
          <Fact title={say('feeds.nextLook')}>
            {Date.parse(feed.nextFetchAt) <= Date.now() ? say('feeds.now') : moment(feed.nextFetchAt)}
          </Fact>
        )}
        {feed.lastItemAt !== null && <Fact title={say('feeds.lastArticle')}>{moment(feed.lastItemAt)}</Fact>}
        <Fact title={say('facets.language')}>
          {feed.language === null ? say('feeds.unknown') : <Words text={languageName(feed.language)} />}
        </Fact>
        <Fact title={say('feeds.quotesPerDay')}>
          {feed.quotesPerDay === null
            ? say('feeds.unknownYet')
            : number(feed.quotesPerDay, { maximumSignificantDigits: 2 })}
        </Fact>
      </dl>
      <Actions
        feed={feed}
        expectLook={expectLook}
        showsLooks={showsLooks}
        switchLooks={() => setShowsLooks(!showsLooks)}
      />
      {showsLooks && (
        <Part>
          <Looks id={feed.id} lookedAt={feed.lastFetchedAt} />
        </Part>
      )}
    </article>
  );
}

function Fact({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Actions({
  feed,
  expectLook,
  showsLooks,
  switchLooks,
}: {
  feed: ListedFeedFragment;
  expectLook: () => void;
  showsLooks: boolean;
  switchLooks: () => void;
}) {
  const { say } = useSay();
  const [isRemoving, setRemoving] = useState(false);
  const refresh = useChange(RefreshFeedDocument, FeedsDocument);
  const remove = useChange(RemoveFeedDocument, FeedsDocument);
  const input = { input: { id: feed.id } };
  const failed = refresh.error === null ? remove : refresh;
  const problem = refresh.data?.refreshFeed.userErrors[0] ?? remove.data?.removeFeed.userErrors[0];
  return (
    <>
      <p className="feed__actions">
        <button type="button" className="button" aria-expanded={showsLooks} onClick={switchLooks}>
          {say('feeds.looks')}
        </button>
        <button
          type="button"
          className="button"
          disabled={refresh.isPending}
          onClick={() => refresh.mutate(input, { onSuccess: expectLook })}
        >
          {say('feeds.refresh')}
        </button>
        <button type="button" className="button" disabled={remove.isPending} onClick={() => setRemoving(true)}>
          {say('feeds.remove')}
        </button>
      </p>
      {problem !== undefined && (
        <p role="alert" className="feed__problem">
          {say(`feedProblem.${problem.code}`)}
        </p>
      )}
      {failed.error !== null && <Trouble error={failed.error} retry={() => failed.mutate(input)} />}
      <Dialog title={say('feeds.removeTitle')} isOpen={isRemoving} close={() => setRemoving(false)}>
        <p>{say('feeds.removeHint', { name: feed.title ?? feed.url })}</p>
        <button
          type="button"
          className="button button--main"
          onClick={() => {
            setRemoving(false);
            remove.mutate(input);
          }}
        >
          {say('feeds.remove')}
        </button>
      </Dialog>
    </>
  );
}
