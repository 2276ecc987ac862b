import { ArgsType, Field } from 'type-graphql';
import { CountOrderEnum } from '../schema/enums.ts';
import { PageArguments } from '../schema/page.ts';
import type { CountOrder } from '../src/store/find.ts';

/** Lists whose edges count quotes. */
@ArgsType()
export class CountedArguments extends PageArguments {
  @Field(() => CountOrderEnum, { defaultValue: 'QUOTE_COUNT_DESC', description: 'In which order.' })
  orderBy!: CountOrder;
}
