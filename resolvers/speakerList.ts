import { ArgsType, Field } from 'type-graphql';
import { OrganizationConnection, PersonConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { SpeakerOrderEnum } from '../schema/enums.ts';
import { SpeakerFilterInput } from '../schema/filters.ts';
import { listOf } from '../schema/list.ts';
import { speakerFilter } from '../schema/narrow.ts';
import { PageArguments } from '../schema/page.ts';
import type { SpeakerKind } from '../src/extraction.ts';
import { countSpeakers, findSpeakers, ORDERS, type SpeakerOrder } from '../src/store/find.ts';

@ArgsType()
export class SpeakersArguments extends PageArguments {
  @Field(() => SpeakerFilterInput, { nullable: true, description: 'Which of them; all when absent.' })
  filter?: SpeakerFilterInput | null;

  @Field(() => SpeakerOrderEnum, { defaultValue: 'QUOTE_COUNT_DESC', description: 'In which order.' })
  orderBy!: SpeakerOrder;
}

export function personList(context: Context, { filter, orderBy, ...page }: SpeakersArguments) {
  return new PersonConnection(speakers('PERSON', context, page, filter, orderBy));
}

export function organizationList(context: Context, { filter, orderBy, ...page }: SpeakersArguments) {
  return new OrganizationConnection(speakers('ORGANIZATION', context, page, filter, orderBy));
}

function speakers(
  kind: SpeakerKind,
  { database, loaders }: Context,
  page: PageArguments,
  asked: SpeakerFilterInput | null | undefined,
  order: SpeakerOrder,
) {
  const filter = speakerFilter(kind, asked);
  return listOf(page, {
    // A place in one order is a place in the other's list too: people and organizations share their cursors.
    order: `speakers ${order}`,
    shape: ORDERS.speakers[order],
    find: (request) => findSpeakers(database, filter, order, request),
    count: () => countSpeakers(database, filter),
    load: (id: number) => loaders.speaker.load(id),
  });
}
