import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Article } from '../entities/article.ts';
import { ArticleCopy } from '../schema/articleCopy.ts';
import type { Context } from '../schema/context.ts';

@Resolver(() => ArticleCopy)
export class ArticleCopyResolver {
  @FieldResolver(() => Article, { description: 'The other article.' })
  article(@Root() { articleId }: ArticleCopy, @Ctx() { loaders }: Context) {
    return loaders.article.load(articleId);
  }
}
