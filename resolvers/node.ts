import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Country } from '../entities/country.ts';
import { Node } from '../entities/node.ts';
import { Organization } from '../entities/organization.ts';
import { Person } from '../entities/person.ts';
import { hasRole } from '../schema/access.ts';
import type { Context } from '../schema/context.ts';
import { badUserInput } from '../schema/errors.ts';
import { decodeId, encodeId, type NodeTypeName } from '../schema/ids.ts';
import { LARGEST_PAGE } from '../schema/page.ts';

/** Anything by its id, and the ids themselves. */
@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null when there is nothing with this id.' })
  node(@Arg('id', () => ID, { description: 'The id of anything.' }) id: string, @Ctx() context: Context) {
    return loadNode(id, context);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Several things by their ids, in the order asked for; null in the place of each that is not there.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Ids of anything: at most 100.' }) ids: string[],
    @Ctx() context: Context,
  ) {
    if (ids.length > LARGEST_PAGE) throw badUserInput('ids', `at most ${LARGEST_PAGE} ids, not ${ids.length}.`);
    return ids.map((id) => loadNode(id, context));
  }

  @FieldResolver(() => ID)
  id(@Root() node: Node, @Info() { parentType }: GraphQLResolveInfo): string {
    return encodeId(parentType.name as NodeTypeName, node instanceof Country ? node.code : node.id);
  }
}

async function loadNode(id: string, { loaders, token }: Context): Promise<Node | null> {
  const decoded = decodeId(id);
  if (decoded === null) return null;
  switch (decoded.type) {
    case 'Quote':
      return loaders.quote.load(decoded.key);
    case 'Article':
      return loaders.article.load(decoded.key);
    case 'Source':
      return loaders.source.load(decoded.key);
    case 'Feed':
      return hasRole(token, 'EDITOR') ? loaders.feed.load(decoded.key) : null;
    case 'AuditEntry':
      return hasRole(token, 'EDITOR') ? loaders.auditEntry.load(decoded.key) : null;
    case 'Webhook':
      return hasRole(token, 'ADMIN') ? loaders.webhook.load(decoded.key) : null;
    case 'Country':
      return loaders.country.load(decoded.key);
    case 'Person':
    case 'Organization': {
      const speaker = await loaders.speaker.load(decoded.key);
      return speaker instanceof (decoded.type === 'Person' ? Person : Organization) ? speaker : null;
    }
  }
}
