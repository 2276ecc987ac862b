import {
  DirectiveLocation,
  type GraphQLArgument,
  GraphQLBoolean,
  GraphQLDirective,
  type GraphQLField,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';
import { DEFAULT_PAGE } from '../../schema/page.ts';

/**
 * What one object of a type counts as: connections, their edges, page info and places in a text are no rows; everything else is one.
 * What a mutation gives back counts as the work that it took.
 */
export function weightOf(typeName: string): number {
  const work = WORK[typeName];
  if (work !== undefined) return work;
  return /(?:Connection|Edge|^PageInfo|^Highlight)$/.test(typeName) ? 0 : 1;
}

/** Nine articles may be taken in by one request: each may be fetched first, and finding its quotes takes long. */
const WORK: Record<string, number> = {
  IngestArticlePayload: 500,
  ReviewQuotePayload: 50,
  MergeSpeakersPayload: 100,
  SplitSpeakerPayload: 100,
  RenameSpeakerPayload: 50,
  AddNamePayload: 50,
  NotAPersonPayload: 100,
  KeepApartPayload: 50,
  UndoPayload: 100,
  WithdrawArticlePayload: 50,
  AddFeedPayload: 50,
  DiscoverFeedPayload: 500,
  ImportFeedsPayload: 500,
  RemoveFeedPayload: 50,
  RefreshFeedPayload: 50,
  AddWebhookPayload: 50,
  RemoveWebhookPayload: 50,
  TestWebhookPayload: 500,
};

/** What a field counts as beside its objects: rows that it reads for its words, and texts that it looks through. */
export function fieldWeightOf(parentName: string, fieldName: string): number {
  return FIELD_WEIGHTS[`${parentName}.${fieldName}`] ?? 0;
}

const FIELD_WEIGHTS: Record<string, number> = {
  'Quote.citation': 3,
  // It may count all quotes.
  'Query.quoteStats': 250,
  // It counts all reviews.
  'Query.quality': 50,
  // It counts the quotes of many days.
  'Query.risingCountries': 100,
  // Four kinds are looked for, of each as many.
  // By a name, two pages are looked through.
  'Query.speaker': 200,
  'Query.suggest': 30,
  'Quote.highlights': 1,
  'Article.titleHighlights': 1,
  // A whole article is cut into words.
  'Article.textHighlights': 50,
  // The best of a hundred rows are looked for.
  'SearchResult.articles': 100,
  'SearchResult.quotes': 100,
};

/** How long the list behind a field may be, and whose length that is; null for a field that is no list and holds none of its size. */
export function listSizeOf(parentName: string, field: FieldOfSchema): ListSize | null {
  const typeName = getNamedType(field.type).name;
  if (typeName.endsWith('Connection')) {
    const slicingArguments = argumentsNamed(field, ['first', 'last']);
    return { assumedSize: DEFAULT_PAGE, slicingArguments, sizedFields: ['edges', 'nodes'] };
  }
  const sizedFields = SIZED_FIELDS[`${parentName}.${field.name}`];
  if (sizedFields !== undefined) {
    const first = field.args.find(({ name }) => name === 'first');
    return { assumedSize: Number(first?.defaultValue ?? DEFAULT_PAGE), slicingArguments: ['first'], sizedFields };
  }
  if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) return null;
  // Its length is that of the connection.
  if (parentName.endsWith('Connection')) return null;
  const slicingArguments = argumentsNamed(field, ['ids', 'first']);
  const assumedSize = ASSUMED_SIZES[`${parentName}.${field.name}`] ?? ASSUMED_LIST_SIZE;
  return { assumedSize, slicingArguments, sizedFields: [] };
}

/** Fields that take a size for lists below them. */
const SIZED_FIELDS: Record<string, string[]> = {
  'Query.search': ['people', 'organizations', 'countries', 'quotes', 'articles'],
  'Query.quoteStats': ['groups'],
};

/** What a list without page arguments is taken to have, where more is known of it. */
const ASSUMED_SIZES: Record<string, number> = {
  'QuoteStatsGroup.keys': 2,
  'Quote.alsoIn': DEFAULT_PAGE,
  'Article.alsoIn': DEFAULT_PAGE,
};
const ASSUMED_LIST_SIZE = 5;

function argumentsNamed(field: FieldOfSchema, names: string[]): string[] {
  return names.filter((name) => field.args.some((argument) => argument.name === name));
}

/** The directives of the cost specification (ibm.github.io/graphql-specs), as far as we use them. */
export const COST_DIRECTIVES = [
  new GraphQLDirective({
    name: 'cost',
    description:
      'What one object of the type counts as in the cost of a request, which `extensions.cost` tells, or what a field adds to it. Without it an object counts 1 and a field adds nothing.',
    locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
    args: { weight: { type: new GraphQLNonNull(GraphQLString), description: 'The number.' } },
  }),
  new GraphQLDirective({
    name: 'listSize',
    description:
      'How many objects a list is taken to have in the cost of a request: what stands below it counts as many times.',
    locations: [DirectiveLocation.FIELD_DEFINITION],
    args: {
      assumedSize: { type: GraphQLInt, description: 'How many when none of the slicing arguments is given.' },
      slicingArguments: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'Arguments that say how many: a number does, and a list by its length.',
      },
      sizedFields: {
        type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
        description: 'Fields of the answer that have this size, where it is not the field itself.',
      },
      requireOneSlicingArgument: {
        type: GraphQLBoolean,
        defaultValue: true,
        description: 'Whether one of the slicing arguments must be given. Here none must.',
      },
    },
  }),
];

/** A printed schema with the sizes and weights that its requests are measured by, put in behind types. */
export function printCosts(schema: GraphQLSchema, printed: string): string {
  const insertions: { at: number; directive: string }[] = [];
  for (const node of parse(printed).definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(node.name.value);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const weight = weightOf(type.name);
    const named = node.interfaces?.at(-1) ?? node.name;
    if (weight !== 1) insertions.push({ at: named.loc!.end, directive: `@cost(weight: "${weight}")` });
    for (const field of node.fields ?? []) {
      const added = fieldWeightOf(type.name, field.name.value);
      if (added !== 0) insertions.push({ at: field.type.loc!.end, directive: `@cost(weight: "${added}")` });
      const size = listSizeOf(type.name, type.getFields()[field.name.value]!);
      if (size !== null) insertions.push({ at: field.type.loc!.end, directive: listSizeDirective(size) });
    }
  }
  let before = 0;
  const parts = insertions.flatMap(({ at, directive }) => {
    const part = printed.slice(before, at);
    before = at;
    return [part, ` ${directive}`];
  });
  return parts.join('') + printed.slice(before);
}

function listSizeDirective({ assumedSize, slicingArguments, sizedFields }: ListSize): string {
  const named = (name: string, values: string[]) =>
    values.length === 0 ? '' : `, ${name}: ${`[${values.map((value) => JSON.stringify(value)).join(', ')}]`}`;
  const sliced = named('slicingArguments', slicingArguments);
  const optional = sliced === '' ? '' : ', requireOneSlicingArgument: false';
  return `@listSize(assumedSize: ${assumedSize}${sliced}${named('sizedFields', sizedFields)}${optional})`;
}

interface ListSize {
  /** Where no argument says how many. */
  assumedSize: number;
  slicingArguments: string[];
  /** Fields below that have this size; none when it is the field itself. */
  sizedFields: string[];
}

type FieldOfSchema = Pick<GraphQLField<unknown, unknown>, 'name' | 'type'> & { args: readonly GraphQLArgument[] };
