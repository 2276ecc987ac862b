import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../schema/context.ts';
import { searchText } from '../schema/narrow.ts';
import { withinLimit } from '../schema/page.ts';
import { Suggestion, type SuggestionKind, SuggestionKindEnum } from '../schema/suggestion.ts';
import { countryNames } from '../src/store/countries.ts';
import { findCountries, findSources, findSpeakers } from '../src/store/find.ts';
import { foldedName } from '../src/store/names.ts';
import { matcherOf } from '../src/store/search.ts';

@Resolver()
export class SuggestResolver {
  @Query(() => [Suggestion], {
    description:
      'What somebody may mean who types: people, organizations, countries and outlets with a form of their name, in any script, that has these words, the last of which may be begun only. Those whose name begins so come first, of them those with the most quotes.',
  })
  async suggest(
    @Arg('text', () => String, { description: 'What was typed so far: at most 200 characters.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many to give: 1 to 100.' }) first: number,
    @Arg('kind', () => [SuggestionKindEnum], { nullable: true, description: 'Only these kinds; all when absent.' })
    kind: SuggestionKind[] | null,
    @Ctx() context: Context,
  ): Promise<Suggestion[]> {
    const typed = { text: searchText(text, 'text'), size: withinLimit('first', first) };
    const kinds = new Set(kind ?? (Object.keys(SuggestionKindEnum) as SuggestionKind[]));
    const found = await Promise.all([...kinds].map((one) => CANDIDATES[one](typed, context)));
    return best(found.flat(), typed);
  }
}

/** Of each kind those with the most quotes that have what was typed. */
const CANDIDATES: Record<SuggestionKind, (typed: Typed, context: Context) => Promise<Candidate[]>> = {
  PERSON: (typed, context) => speakers('PERSON', typed, context),
  ORGANIZATION: (typed, context) => speakers('ORGANIZATION', typed, context),
  async COUNTRY({ text, size }, { database, loaders }) {
    const { rows } = await findCountries(database, { search: text }, 'QUOTE_COUNT_DESC', { size });
    return Promise.all(
      rows.map(async ({ key }) => ({
        node: (await loaders.country.load(key))!,
        names: countryNames(key),
        quoteCount: await loaders.countryQuoteCount.load(key),
      })),
    );
  },
  async SOURCE({ text, size }, { database, loaders }) {
    const { rows } = await findSources(database, { search: text }, 'QUOTE_COUNT_DESC', { size });
    const sources = await Promise.all(rows.map(({ key }) => loaders.source.load(key)));
    return sources.flatMap((source) =>
      source === null
        ? []
        : [{ node: source, names: [{ name: source.name, language: null }], quoteCount: source.quoteCount }],
    );
  },
};

async function speakers(
  kind: 'PERSON' | 'ORGANIZATION',
  { text, size }: Typed,
  { database, loaders }: Context,
): Promise<Candidate[]> {
  const { rows } = await findSpeakers(database, { kind, search: text }, 'QUOTE_COUNT_DESC', { size });
  const found = await Promise.all(rows.map(({ key }) => loaders.speaker.load(key)));
  return found.flatMap((speaker) =>
    speaker === null ? [] : [{ node: speaker, names: speaker.names, quoteCount: speaker.quoteCount }],
  );
}

function best(candidates: Candidate[], { text, size }: Typed): Suggestion[] {
  const matches = matcherOf(text);
  const begin = foldedName(text);
  const shown = candidates.map(({ node, names, quoteCount }) => {
    const fitting = names.filter(({ name }) => matches(name));
    const beginning = fitting.find(({ name }) => foldedName(name).startsWith(begin));
    const { name, language } = beginning ?? fitting[0] ?? names[0]!;
    return { node, name, language, quoteCount, begins: beginning !== undefined };
  });
  shown.sort((one, other) => Number(other.begins) - Number(one.begins) || other.quoteCount - one.quoteCount);
  return shown.slice(0, size);
}

interface Typed {
  text: string;
  size: number;
}

interface Candidate {
  node: Suggestion['node'];
  names: Pick<Suggestion, 'name' | 'language'>[];
  quoteCount: number;
}
