import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { hashOf } from '../../graphql/ask.ts';
import {
  FeedsDocument,
  type FeedsQuery,
  type FeedsQueryVariables,
  type ListedFeedFragment,
} from '../../graphql/generated/operations.ts';
import { useEndless } from '../../graphql/useAnswer.ts';
import { Part } from '../../parts/part.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { TokenForm } from '../../parts/tokenForm.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { keepToken, useKeptToken } from '../../state/token.ts';
import { useSay } from '../../words/say.tsx';
import { AddFeed } from './addFeed.tsx';
import { Feed } from './feed.tsx';
import { Opml } from './opml.tsx';
import './feeds.css';

/** The feeds that are read, and how each is; with a token they are added, taken in and given out, looked at now, and removed. */
export function Feeds() {
  const { say } = useSay();
  const token = useKeptToken();
  if (token === null) {
    return (
      <div className="feeds">
        <p>{say('feeds.needsToken')}</p>
        <TokenForm />
      </div>
    );
  }
  return (
    <div className="feeds">
      <AddFeed />
      <Opml />
      <Part loading={<Loading lines={8} />}>
        <AllFeeds />
      </Part>
      <button type="button" className="button button--plain" onClick={() => keepToken(null)}>
        {say('token.forget')}
      </button>
    </div>
  );
}

function AllFeeds() {
  const { say } = useSay();
  const answer = useEndless<FeedsQuery, FeedsQueryVariables>(FeedsDocument, { first: PAGE }, ({ feeds }) => feeds);
  const feeds = answer.data?.pages.flatMap((page) => page.feeds.nodes) ?? [];
  const expect = useExpectedLooks(feeds);
  if (answer.isPending) return <Loading lines={8} />;
  if (feeds.length === 0) return <Empty title={say('feeds.none')}>{say('feeds.noneHint')}</Empty>;
  return (
    <section aria-labelledby="feeds" className="feeds">
      <h2 id="feeds">{say('feeds.count', { count: answer.data!.pages[0]!.feeds.totalCount })}</h2>
      <ul className="feeds__list">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <Feed feed={feed} expectLook={() => expect(feed)} />
          </li>
        ))}
      </ul>
      {answer.isFetchNextPageError ? (
        <Trouble error={answer.error} retry={() => answer.fetchNextPage()} />
      ) : (
        answer.hasNextPage && (
          <button type="button" className="button" disabled={answer.isFetching} onClick={() => answer.fetchNextPage()}>
            {say('facets.more')}
          </button>
        )
      )}
    </section>
  );
}

/** Feeds that were made due are asked after until a look at each is over; whoever polls may be busy, or nobody. */
function useExpectedLooks(feeds: ListedFeedFragment[]): (feed: ListedFeedFragment) => void {
  const cache = useQueryClient();
  const [expected, setExpected] = useState<Expected[]>([]);
  const isOpen = ({ id, before, late }: Expected) =>
    Date.now() < late && feeds.some((feed) => feed.id === id && feed.lastFetchedAt === before);
  const isWaiting = expected.some(isOpen);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => cache.invalidateQueries({ queryKey: [hashOf(FeedsDocument)] }), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [isWaiting, cache]);
  return ({ id, lastFetchedAt }) =>
    setExpected([...expected.filter(isOpen), { id, before: lastFetchedAt, late: Date.now() + PATIENCE }]);
}

const PAGE = 50;
/** Milliseconds. */
const ASK_AGAIN = 2_000;
const PATIENCE = 60_000;

interface Expected {
  id: string;
  /** When it had been looked at last. */
  before: string | null;
  late: number;
}
