import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { type ImportFeedsError, ImportFeedsInput, ImportFeedsPayload } from '../schema/importFeeds.ts';
import { everyFeed, saveFeeds } from '../src/store/feeds.ts';

@Resolver()
export class ImportFeedsResolver {
  @Authorized('ADMIN')
  @Mutation(() => ImportFeedsPayload, {
    description: 'Adds the feeds of an OPML file, in its folders. Needs the token of an admin.',
  })
  async importFeeds(
    @Arg('input', () => ImportFeedsInput, { description: 'The file.' }) { opml }: ImportFeedsInput,
    @Ctx() { newsroom, database }: Context,
  ): Promise<ImportFeedsPayload> {
    if (newsroom === null) return nothing('NOT_OFFERED', 'This server adds no feeds.', null);
    const file = await newsroom.readOpml(opml);
    if ('problem' in file) return nothing('NOT_OPML', `The file: ${file.problem}.`, 'input.opml');
    const checked = file.feeds.map((feed) => ({ ...feed, problem: refusalOf(feed.url, newsroom) }));
    const wanted = checked.filter(({ problem }) => problem === null);
    const feeds = new Map<string, { url: string; title: string | null; folder: string | null }>();
    for (const { title, folder, ...feed } of wanted) {
      const url = new URL(feed.url).href;
      if (!feeds.has(url)) feeds.set(url, { url, title: short(title), folder: short(folder) });
    }
    const addedCount = await saveFeeds(database, [...feeds.values()], Date.now());
    return {
      addedCount,
      duplicateCount: wanted.length - addedCount,
      refused: checked.flatMap(({ url, problem }) => (problem === null ? [] : [{ url, problem }])),
      userErrors: [],
    };
  }

  @Authorized('EDITOR')
  @Query(() => String, {
    nullable: true,
    description:
      'Every feed as an OPML file, in its folder, for another reader; null where this server fetches nothing. Needs the token of an editor.',
  })
  async feedsOpml(@Ctx() { newsroom, database }: Context): Promise<string | null> {
    if (newsroom === null) return null;
    const feeds = [];
    for await (const { url, title, folder, siteUrl } of everyFeed(database))
      feeds.push({ url, title, folder, siteUrl });
    return newsroom.writeOpml(feeds);
  }
}

function refusalOf(url: string, newsroom: NonNullable<Context['newsroom']>): string | null {
  return url.length > LONGEST_ADDRESS ? `is longer than ${LONGEST_ADDRESS} characters` : newsroom.refusalOf(url);
}

const short = (name: string | null): string | null => name?.slice(0, LONGEST_NAME) ?? null;

/** As `addFeed` takes them. */
const LONGEST_ADDRESS = 2048;
const LONGEST_NAME = 300;

function nothing(code: ImportFeedsError['code'], message: string, argument: string | null): ImportFeedsPayload {
  return { addedCount: 0, duplicateCount: 0, refused: [], userErrors: [{ code, message, argument }] };
}
