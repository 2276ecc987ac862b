import { Arg, Args, Authorized, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Feed } from '../entities/feed.ts';
import { FeedLook } from '../entities/feedLook.ts';
import { FeedConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { FeedHealthEnum, healthOf } from '../schema/feedHealth.ts';
import { type FeedError, FeedInput, RefreshFeedPayload, RemoveFeedPayload } from '../schema/feeds.ts';
import { encodeId, rowId } from '../schema/ids.ts';
import { listOf } from '../schema/list.ts';
import { withinLimit } from '../schema/page.ts';
import { newestLooks, refreshFeed, removeFeed } from '../src/store/feeds.ts';
import { countFeeds, findFeeds, ORDERS } from '../src/store/find.ts';
import { AddedArguments } from './addedList.ts';

@Resolver(() => Feed)
export class FeedResolver {
  @Authorized('EDITOR')
  @Query(() => FeedConnection, {
    description: 'Feeds in the order in which they were added. Needs the token of an editor.',
  })
  feeds(@Args(() => AddedArguments) { orderBy, ...page }: AddedArguments, @Ctx() { database, loaders }: Context) {
    return new FeedConnection(
      listOf(page, {
        order: `feeds ${orderBy}`,
        shape: ORDERS.feeds[orderBy],
        find: (request) => findFeeds(database, orderBy, request),
        count: () => countFeeds(database),
        load: (id) => loaders.feed.load(id),
      }),
    );
  }

  @FieldResolver(() => FeedHealthEnum, { description: 'How it is, by what its last looks said.' })
  health(@Root() feed: Feed) {
    return healthOf(feed);
  }

  @Authorized('EDITOR')
  @FieldResolver(() => [FeedLook], { description: 'The newest looks at it, newest first; fifty are kept.' })
  looks(
    @Root() feed: Feed,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() { database }: Context,
  ) {
    return newestLooks(database, feed.id, withinLimit('first', first));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How many quotes a day its looks brought, as far as they are kept; null until they cover an hour.',
  })
  quotesPerDay(@Root() feed: Feed, @Ctx() { loaders }: Context) {
    return loaders.feedQuotesPerDay.load(feed.id);
  }

  @Authorized('ADMIN')
  @Mutation(() => RemoveFeedPayload, {
    description: 'Takes a feed out, with the log of its looks; its articles stay. Needs the token of an admin.',
  })
  async removeFeed(
    @Arg('input', () => FeedInput, { description: 'The feed.' }) { id }: FeedInput,
    @Ctx() { database }: Context,
  ): Promise<RemoveFeedPayload> {
    const key = rowId(id, ['Feed']);
    const isRemoved = key !== null && (await removeFeed(database, key));
    return isRemoved
      ? { removedId: encodeId('Feed', key), userErrors: [] }
      : { removedId: null, userErrors: notFound(id) };
  }

  @Authorized('EDITOR')
  @Mutation(() => RefreshFeedPayload, {
    description:
      'Makes a feed due now, also one that had ended or was paused: whichever process polls looks at it within seconds, and `Feed.looks` shows what came of it. Needs the token of an editor.',
  })
  async refreshFeed(
    @Arg('input', () => FeedInput, { description: 'The feed.' }) { id }: FeedInput,
    @Ctx() { database, loaders }: Context,
  ): Promise<RefreshFeedPayload> {
    const key = rowId(id, ['Feed']);
    const isDue = key !== null && (await refreshFeed(database, key, Date.now()));
    return isDue ? { feed: await loaders.feed.load(key), userErrors: [] } : { feed: null, userErrors: notFound(id) };
  }
}

function notFound(id: string): FeedError[] {
  const message = `There is no feed with the id ${id.slice(0, 40)}.`;
  return [{ code: 'FEED_NOT_FOUND', message, argument: 'input.id' }];
}
