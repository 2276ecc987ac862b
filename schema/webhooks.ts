import 'reflect-metadata';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Webhook } from '../entities/webhook.ts';
import { WebhookDelivery } from '../entities/webhookDelivery.ts';
import { QuoteFilterInput } from './filters.ts';
import { WebAddress } from './scalars.ts';
import { UserError } from './userErrors.ts';

/** Sends messages to webhooks, as mutations know it: whoever starts the server gives it. */
export interface Webhooks {
  /** Sends a webhook a message without quotes now; gives the key of the delivery, which tells what was answered. Null where there is no such webhook. */
  test(webhookId: number): Promise<number | null>;
}

@InputType({ description: 'A webhook to be added.' })
export class AddWebhookInput {
  @Field(() => WebAddress, { description: 'Where quotes are to be sent, by POST: use https.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'A name for it; at most 300 characters.' })
  title?: string | null;

  @Field(() => QuoteFilterInput, { nullable: true, description: 'Which quotes; all when absent.' })
  filter?: QuoteFilterInput | null;
}

@InputType({ description: 'Which webhook is meant.' })
export class WebhookInput {
  @Field(() => ID, { description: 'The webhook’s id.' })
  id!: string;
}

export const WebhookErrorCode = {
  ADDRESS_REFUSED: 'ADDRESS_REFUSED',
  NOT_OFFERED: 'NOT_OFFERED',
  TOO_MANY_WEBHOOKS: 'TOO_MANY_WEBHOOKS',
  WEBHOOK_NOT_FOUND: 'WEBHOOK_NOT_FOUND',
} as const;
registerEnumType(WebhookErrorCode, {
  name: 'WebhookErrorCode',
  description: 'Why something was not done with a webhook.',
  valuesConfig: {
    ADDRESS_REFUSED: { description: 'The address must not be asked: it is not in the public web.' },
    NOT_OFFERED: { description: 'This server sends nothing.' },
    TOO_MANY_WEBHOOKS: { description: 'There are a hundred: remove one first.' },
    WEBHOOK_NOT_FOUND: { description: 'There is no webhook with this id.' },
  },
});

@ObjectType({ implements: UserError, description: 'Why something was not done with a webhook.' })
export class WebhookError extends UserError {
  @Field(() => WebhookErrorCode, { description: 'Which failure it is.' })
  code!: keyof typeof WebhookErrorCode;
}

@ObjectType({ description: 'What came of a webhook that was to be added.' })
export class AddWebhookPayload {
  @Field(() => Webhook, { nullable: true, description: 'The webhook; null where it was not added.' })
  webhook!: Webhook | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its messages are signed with: shown this once. Null where it was not added.',
  })
  secret!: string | null;

  @Field(() => [WebhookError], { description: 'Why it was not added; empty where it was.' })
  userErrors!: WebhookError[];
}

@ObjectType({ description: 'What came of a webhook that was to be removed.' })
export class RemoveWebhookPayload {
  @Field(() => ID, { nullable: true, description: 'Its id; null where it was not removed.' })
  removedId!: string | null;

  @Field(() => [WebhookError], { description: 'Why it was not removed; empty where it was.' })
  userErrors!: WebhookError[];
}

@ObjectType({ description: 'What came of a test of a webhook.' })
export class TestWebhookPayload {
  @Field(() => WebhookDelivery, {
    nullable: true,
    description: 'The message that was sent, with what was answered; null where none was.',
  })
  delivery!: WebhookDelivery | null;

  @Field(() => [WebhookError], { description: 'Why none was sent; empty where one was.' })
  userErrors!: WebhookError[];
}
