import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Person } from '../entities/person.ts';
import { PersonConnection } from '../schema/connections.ts';
import type { Context } from '../schema/context.ts';
import { rowId } from '../schema/ids.ts';
import { Office, officeIn } from '../schema/office.ts';
import { withinLimit } from '../schema/page.ts';
import { LanguageCode } from '../schema/scalars.ts';
import type { SeenRole } from '../src/store/roles.ts';
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

  @FieldResolver(() => [Office], {
    description:
      'What the person was and is: the offices that the catalogue knows, then what articles say, what was said last first.',
  })
  async offices(
    @Root() person: Person,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many to give: 1 to 100.' }) first: number,
    @Arg('language', () => LanguageCode, {
      nullable: true,
      description:
        'The language wanted of the catalogue’s titles; where it is not given, the request’s Accept-Language.',
    })
    language: string | null,
    @Ctx() { loaders, languages }: Context,
  ): Promise<Office[]> {
    const size = withinLimit('first', first);
    const [catalogued, seen] = await Promise.all([loaders.offices.load(person.id), loaders.roles.load(person.id)]);
    const wanted = language === null ? languages : [language, ...languages];
    return [...catalogued.map((office) => officeIn(office, wanted)), ...seen.map(officeSeen)].slice(0, size);
  }
}

function officeSeen({ role, language, articleCount, firstSeenAt, lastSeenAt }: SeenRole): Office {
  const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { title: role, language, from: dayOf(firstSeenAt), to: dayOf(lastSeenAt), source: 'ARTICLES', articleCount };
}
