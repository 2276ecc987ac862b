import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { Quality } from '../schema/quality.ts';
import { readQuality, together } from '../src/store/quality.ts';

@Resolver()
export class QualityResolver {
  @Query(() => Quality, { description: 'How much of what was found is right, as far as editors have looked.' })
  async quality(@Ctx() { database }: Context): Promise<Quality> {
    const languages = await readQuality(database);
    return {
      quotes: together(languages.map(({ quotes }) => quotes)),
      speakers: together(languages.map(({ speakers }) => speakers)),
      countries: together(languages.map(({ countries }) => countries)),
      languages,
    };
  }
}
