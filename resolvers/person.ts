import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Person } from '../entities/person.ts';
import { PersonConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { personList, SpeakersArguments } from './speakerList.ts';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'One person; null when there is none with this id.' })
  async person(@Arg('id', () => ID, { description: 'The person’s id.' }) id: string, @Ctx() { loaders }: Context) {
    const key = rowId(id, ['Person']);
    const speaker = key === null ? null : await loaders.speaker.load(key);
    return speaker instanceof Person ? speaker : null;
  }

  @Query(() => PersonConnection, { description: 'People by name and country.' })
  people(@Args(() => SpeakersArguments) asked: SpeakersArguments, @Ctx() context: Context) {
    return personList(context, asked);
  }
}
