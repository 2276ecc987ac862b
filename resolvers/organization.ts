import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Organization } from '../entities/organization.ts';
import { OrganizationConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { organizationList, SpeakersArguments } from './speakerList.ts';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'One organization; null when there is none with this id.' })
  async organization(
    @Arg('id', () => ID, { description: 'The organization’s id.' }) id: string,
    @Ctx() { loaders }: Context,
  ) {
    const key = rowId(id, ['Organization']);
    const speaker = key === null ? null : await loaders.speaker.load(key);
    return speaker instanceof Organization ? speaker : null;
  }

  @Query(() => OrganizationConnection, { description: 'Organizations by name and country.' })
  organizations(@Args(() => SpeakersArguments) asked: SpeakersArguments, @Ctx() context: Context) {
    return organizationList(context, asked);
  }
}
