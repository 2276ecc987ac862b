import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { type DiscoverFeedError, DiscoverFeedInput, DiscoverFeedPayload } from '../schema/discoverFeed.ts';
import { findFeedByUrl } from '../src/store/feeds.ts';

@Resolver()
export class DiscoverFeedResolver {
  @Authorized('ADMIN')
  @Mutation(() => DiscoverFeedPayload, {
    description:
      'Looks for the feed at an address, or behind the page there, and tells what is in it now. Nothing is added: `addFeed` does that. Needs the token of an admin.',
  })
  async discoverFeed(
    @Arg('input', () => DiscoverFeedInput, { description: 'Where to look.' }) { url }: DiscoverFeedInput,
    @Ctx() { newsroom, database }: Context,
  ): Promise<DiscoverFeedPayload> {
    if (newsroom === null) return nothing('NOT_OFFERED', 'This server fetches nothing.', null);
    const found = await newsroom.discover(url);
    if ('problem' in found)
      return nothing(CODES.get(found.code) ?? 'UNREACHABLE', `${url}: ${found.problem}.`, 'input.url');
    return { found: { ...found, feed: await findFeedByUrl(database, found.url) }, userErrors: [] };
  }
}

/** Codes of what goes wrong on the way to a feed; all others say that nothing could be had. */
const CODES = new Map<string, DiscoverFeedError['code']>([
  ['REFUSED', 'ADDRESS_REFUSED'],
  ['NOT_AN_ADDRESS', 'ADDRESS_REFUSED'],
  ['NO_FEED', 'NO_FEED'],
]);

function nothing(code: DiscoverFeedError['code'], message: string, argument: string | null): DiscoverFeedPayload {
  return { found: null, userErrors: [{ code, message, argument }] };
}
