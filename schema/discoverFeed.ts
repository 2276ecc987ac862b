import 'reflect-metadata';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Feed } from '../entities/feed.ts';
import { WebAddress } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Where a feed is looked for.' })
export class DiscoverFeedInput {
  @Field(() => WebAddress, { description: 'The address of a feed, or of a site that has one.' })
  url!: string;
}

@ObjectType({ description: 'A feed as it is right now.' })
export class DiscoveredFeed {
  @Field(() => WebAddress, { description: 'Where it is: what `addFeed` takes.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'Its name, as it says itself; null where it does not.' })
  title!: string | null;

  @Field(() => Int, { description: 'How many entries it has now.' })
  entryCount!: number;

  @Field(() => Feed, {
    nullable: true,
    description: 'The same among the feeds that are fetched; null where it is not one.',
  })
  feed!: Feed | null;
}

export const DiscoverFeedErrorCode = {
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  NO_FEED: 'NO_FEED',
  NOT_OFFERED: 'NOT_OFFERED',
  UNREACHABLE: 'UNREACHABLE',
} as const;
registerEnumType(DiscoverFeedErrorCode, {
  name: 'DiscoverFeedErrorCode',
  description: 'Why no feed was found.',
  valuesConfig: {
    ADDRESS_REFUSED: { description: 'The address must not be fetched: it is not in the public web.' },
    NO_FEED: { description: 'There is no feed, and no page that leads to one.' },
    NOT_OFFERED: { description: 'This server fetches nothing.' },
    UNREACHABLE: { description: 'The address did not answer as it should, or not in time.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why no feed was found.' })
export class DiscoverFeedError extends UserError {
  @Field(() => DiscoverFeedErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof DiscoverFeedErrorCode;
}

@ObjectType({ description: 'What was found where a feed was looked for.' })
export class DiscoverFeedPayload {
  @Field(() => DiscoveredFeed, { nullable: true, description: 'The feed; null where none was found.' })
  found!: DiscoveredFeed | null;

  @Field(() => [DiscoverFeedError], { description: 'Why none was found; empty where one was.' })
  userErrors!: DiscoverFeedError[];
}
