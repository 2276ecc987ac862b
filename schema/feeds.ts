import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Feed } from '../entities/feed.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'Which feed is meant.' })
export class FeedInput {
  @Field(() => ID, { description: 'The feed’s id.' })
  id!: string;
}

export const FeedErrorCode = { FEED_NOT_FOUND: 'FEED_NOT_FOUND' } as const;
registerEnumType(FeedErrorCode, {
  name: 'FeedErrorCode',
  description: 'Why something was not done with a feed.',
  valuesConfig: { FEED_NOT_FOUND: { description: 'There is no feed with this id.' } },
});

@ObjectType({ implements: UserError, description: 'Why something was not done with a feed.' })
export class FeedError extends UserError {
  @Field(() => FeedErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof FeedErrorCode;
}

@ObjectType({ description: 'What came of a feed that was to be removed.' })
export class RemoveFeedPayload {
  @Field(() => ID, { nullable: true, description: 'Its id; null where it was not removed.' })
  removedId!: string | null;

  @Field(() => [FeedError], { description: 'Why it was not removed; empty where it was.' })
  userErrors!: FeedError[];
}

@ObjectType({ description: 'What came of a feed that was to be looked at.' })
export class RefreshFeedPayload {
  @Field(() => Feed, { nullable: true, description: 'The feed, due now; null where there is none.' })
  feed!: Feed | null;

  @Field(() => [FeedError], { description: 'Why it will not be looked at; empty where it will.' })
  userErrors!: FeedError[];
}
