import { ArgsType, Field } from 'type-graphql';
import { AddedOrderEnum } from '../schema/enums.ts';
import { PageArguments } from '../schema/page.ts';
import type { AddedOrder } from '../src/store/find.ts';

/** Which page of feeds or webhooks, in which order. */
@ArgsType()
export class AddedArguments extends PageArguments {
  @Field(() => AddedOrderEnum, { defaultValue: 'ADDED_ASC', description: 'In which order.' })
  orderBy!: AddedOrder;
}
