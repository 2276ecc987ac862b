import 'reflect-metadata';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Feed } from '../entities/feed.ts';
import { WebAddress } from './scalars.ts';
import { UserError } from './userErrors.ts';

@InputType({ description: 'A feed to be fetched.' })
export class AddFeedInput {
  @Field(() => WebAddress, { description: 'Where the feed is.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'A name for it; at most 300 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The folder that it is to stand in, `Africa/Maghreb` for one in another; at most 300 characters.',
  })
  folder?: string | null;
}

export const AddFeedErrorCode = { ADDRESS_REFUSED: 'ADDRESS_REFUSED', NOT_OFFERED: 'NOT_OFFERED' } as const;
registerEnumType(AddFeedErrorCode, {
  name: 'AddFeedErrorCode',
  description: 'Why a feed was not added.',
  valuesConfig: {
    ADDRESS_REFUSED: { description: 'The address must not be fetched: it is not in the public web.' },
    NOT_OFFERED: { description: 'This server adds no feeds.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why a feed was not added.' })
export class AddFeedError extends UserError {
  @Field(() => AddFeedErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof AddFeedErrorCode;
}

@ObjectType({ description: 'What came of a feed that was to be added.' })
export class AddFeedPayload {
  @Field(() => Feed, {
    nullable: true,
    description: 'The feed as it is stored now, or was before; null where it was not added.',
  })
  feed!: Feed | null;

  @Field(() => Boolean, { description: 'True where the feed was here already, and nothing was changed.' })
  duplicate!: boolean;

  @Field(() => [AddFeedError], { description: 'Why it was not added; empty where it was.' })
  userErrors!: AddFeedError[];
}
