import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import type { Feed } from '../entities/feed.ts';

export const FeedHealthEnum = {
  NEW: 'NEW',
  HEALTHY: 'HEALTHY',
  FAILING: 'FAILING',
  PAUSED: 'PAUSED',
  GONE: 'GONE',
} as const;
registerEnumType(FeedHealthEnum, {
  name: 'FeedHealth',
  description: 'How a feed is.',
  valuesConfig: {
    NEW: { description: 'It was not looked at yet.' },
    HEALTHY: { description: 'The last look succeeded.' },
    FAILING: { description: 'The last look failed: `Feed.problem` says why. It is tried again, ever more seldom.' },
    PAUSED: { description: 'It is not looked at until somebody says so.' },
    GONE: { description: 'Its server said that it is gone for good: it is not looked at any more.' },
  },
});

/** How a feed is, by what its last looks said. */
export function healthOf(feed: Pick<Feed, 'status' | 'problem' | 'lastFetchedAt'>): keyof typeof FeedHealthEnum {
  if (feed.status !== 'ACTIVE') return feed.status;
  if (feed.problem !== null) return 'FAILING';
  return feed.lastFetchedAt === null ? 'NEW' : 'HEALTHY';
}
