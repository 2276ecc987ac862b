import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Webhook } from '../entities/webhook.ts';
import { WebhookDelivery } from '../entities/webhookDelivery.ts';
import { WebhookConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { encodeId, rowId } from '../schema/ids.ts';
import { listOf } from '../schema/list.ts';
import { quoteFilter } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import {
  AddWebhookInput,
  AddWebhookPayload,
  RemoveWebhookPayload,
  TestWebhookPayload,
  type WebhookError,
  WebhookInput,
} from '../schema/webhooks.ts';
import { countWebhooks, findWebhooks, ORDERS } from '../src/store/find.ts';
import { findDelivery, newestDeliveries, removeWebhook, saveWebhook } from '../src/store/webhooks.ts';
import { AddedArguments } from './addedList.ts';

@Resolver(() => Webhook)
export class WebhookResolver {
  @Authorized('ADMIN')
  @Query(() => WebhookConnection, {
    description: 'Webhooks in the order in which they were added. Needs the token of an admin.',
  })
  webhooks(@Args(() => AddedArguments) { orderBy, ...page }: AddedArguments, @Ctx() { database, loaders }: Context) {
    return new WebhookConnection(
      listOf(page, {
        order: `webhooks ${orderBy}`,
        shape: ORDERS.webhooks[orderBy],
        find: (request) => findWebhooks(database, orderBy, request),
        count: () => countWebhooks(database),
        load: (id) => loaders.webhook.load(id),
      }),
    );
  }

  @Authorized('ADMIN')
  @FieldResolver(() => [WebhookDelivery], { description: 'Its newest messages, newest first.' })
  deliveries(
    @Root() webhook: Webhook,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many: 1 to 100.' }) first: number,
    @Ctx() { database }: Context,
  ) {
    return newestDeliveries(database, webhook.id, withinLimit('first', first));
  }

  @Authorized('ADMIN')
  @Mutation(() => AddWebhookPayload, {
    description:
      'Adds an address that is told of quotes that pass a filter, from now on. Whether anybody answers there shows `testWebhook`. Needs the token of an admin.',
  })
  async addWebhook(
    @Arg('input', () => AddWebhookInput, { description: 'The webhook.' }) input: AddWebhookInput,
    @Ctx() { newsroom, webhooks, database, loaders }: Context,
  ): Promise<AddWebhookPayload> {
    const nothing = { webhook: null, secret: null };
    const title = input.title?.trim() || null;
    if (title !== null && title.length > LONGEST_TITLE)
      throw badUserInput('input.title', `must be at most ${LONGEST_TITLE} characters, not ${title.length}.`);
    const filter = quoteFilter(input.filter, 'input.filter');
    if (newsroom === null || webhooks === null) return { ...nothing, userErrors: NOT_OFFERED };
    const refusal = newsroom.refusalOf(input.url);
    if (refusal !== null) {
      const userErrors = trouble('ADDRESS_REFUSED', `${input.url}: ${refusal}.`, 'input.url');
      return { ...nothing, userErrors };
    }
    const askedFilter = input.filter ?? {};
    const saved = await saveWebhook(database, {
      url: webhookAddress(input.url),
      title,
      filter,
      askedFilter,
      now: Date.now(),
    });
    if (saved === null)
      return { ...nothing, userErrors: trouble('TOO_MANY_WEBHOOKS', 'There are a hundred webhooks.', null) };
    return { webhook: await loaders.webhook.load(saved.webhookId), secret: saved.secret, userErrors: [] };
  }

  @Authorized('ADMIN')
  @Mutation(() => RemoveWebhookPayload, {
    description: 'Takes a webhook out, with its log and what it was still to be sent. Needs the token of an admin.',
  })
  async removeWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) { id }: WebhookInput,
    @Ctx() { database }: Context,
  ): Promise<RemoveWebhookPayload> {
    const key = rowId(id, ['Webhook']);
    const isRemoved = key !== null && (await removeWebhook(database, key));
    return isRemoved
      ? { removedId: encodeId('Webhook', key), userErrors: [] }
      : { removedId: null, userErrors: notFound(id) };
  }

  @Authorized('ADMIN')
  @Mutation(() => TestWebhookPayload, {
    description:
      'Sends a webhook a message without quotes, and tells what was answered. One that is disabled is active again when the answer is good. Needs the token of an admin.',
  })
  async testWebhook(
    @Arg('input', () => WebhookInput, { description: 'The webhook.' }) { id }: WebhookInput,
    @Ctx() { webhooks, database }: Context,
  ): Promise<TestWebhookPayload> {
    if (webhooks === null) return { delivery: null, userErrors: NOT_OFFERED };
    const key = rowId(id, ['Webhook']);
    const deliveryId = key === null ? null : await webhooks.test(key);
    if (deliveryId === null) return { delivery: null, userErrors: notFound(id) };
    return { delivery: await findDelivery(database, deliveryId), userErrors: [] };
  }
}

/** The address without what is never sent to its server, or must not be kept in the clear. */
function webhookAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function notFound(id: string): WebhookError[] {
  return trouble('WEBHOOK_NOT_FOUND', `There is no webhook with the id ${id.slice(0, 40)}.`, 'input.id');
}

function trouble(code: WebhookError['code'], message: string, argument: string | null): WebhookError[] {
  return [{ code, message, argument }];
}

const NOT_OFFERED = trouble('NOT_OFFERED', 'This server sends nothing.', null);
const LONGEST_TITLE = 300;
