import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import { type AddFeedError, AddFeedInput, AddFeedPayload } from '../schema/addFeed.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { saveFeed } from '../src/store/feeds.ts';

@Resolver()
export class AddFeedResolver {
  @Authorized('ADMIN')
  @Mutation(() => AddFeedPayload, {
    description:
      'Adds a feed to those that are fetched. Whether there is a feed at the address shows when it is first fetched (`Feed.problem`). Needs the token of an admin.',
  })
  async addFeed(
    @Arg('input', () => AddFeedInput, { description: 'The feed.' }) input: AddFeedInput,
    @Ctx() { newsroom, database, loaders }: Context,
  ): Promise<AddFeedPayload> {
    const title = input.title?.trim() || null;
    if (title !== null && title.length > LONGEST_TITLE)
      throw badUserInput('input.title', `must be at most ${LONGEST_TITLE} characters, not ${title.length}.`);
    const folder = input.folder?.trim() || null;
    if (folder !== null && folder.length > LONGEST_TITLE)
      throw badUserInput('input.folder', `must be at most ${LONGEST_TITLE} characters, not ${folder.length}.`);
    if (newsroom === null) return refused('NOT_OFFERED', 'This server adds no feeds.', null);
    const refusal = newsroom.refusalOf(input.url);
    if (refusal !== null) return refused('ADDRESS_REFUSED', `${input.url}: ${refusal}.`, 'input.url');
    const { feedId, isKnown } = await saveFeed(database, {
      url: feedAddress(input.url),
      title,
      folder,
      now: Date.now(),
    });
    return { feed: await loaders.feed.load(feedId), duplicate: isKnown, userErrors: [] };
  }
}

/** The address without what is never sent to its server, or must not be kept in the clear. */
function feedAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function refused(code: AddFeedError['code'], message: string, argument: string | null): AddFeedPayload {
  return { feed: null, duplicate: false, userErrors: [{ code, message, argument }] };
}

const LONGEST_TITLE = 300;
