import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Context } from '../../schema/context.ts';
import { fieldWeightOf, listSizeOf, weightOf } from './cost.ts';

/** What one request may ask for. Each is counted before anything is read. */
const LIMITS = {
  /** Fields below one another; introspection apart. */
  depth: 16,
  /** Fields under another name. */
  aliases: 100,
  /** The same field written again in one pair of braces. */
  repetitions: 10,
  /** Directives in the document. */
  directives: 50,
  /** Operations in the document. */
  operations: 20,
  /** Rows that the answer may hold: the product of page sizes, summed over its fields. */
  cost: 5_000,
} as const;

/** Refuses documents that ask for too much, before they run, and tells of the others what they cost: `extensions.cost`. */
export const limitRequests: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let requested: number | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation === undefined) return;
        if (operation.operation === 'subscription') throw needsAnotherWay();
        requested = refuseExcess({ schema, document, operation, variables: request.variables ?? {} });
      },
      async willSendResponse({ response }) {
        if (requested === null || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { requested, limit: LIMITS.cost } };
      },
    };
  },
};

/** The cost of an operation that asks for no more than it may; else throws a GraphQLError, before anything is read. */
export function refuseExcess({ schema, document, operation, variables }: Operation): number {
  refuseLongDocuments(document);
  const measure = measureOf(schema, document, variables);
  const { depth, cost } = measure(operation);
  within('depth', depth, 'fields below one another');
  within('cost', cost, 'rows at most, by the product of its page sizes');
  return cost;
}

/** Tokens of a document, and selections that it may come to once its fragments are written out. */
export const MOST_TOKENS = 5_000;
export const MOST_SELECTIONS = 2_000;

/** Selections of a document once its fragments are written out: linear in the document as it stands. Fragments in a circle count once. */
export function selectionsOf(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const counted = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      const below =
        selection.kind === 'FragmentSpread'
          ? countFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? 0
            : count(selection.selectionSet);
      return Math.min(sum + 1 + below, MOST);
    }, 0);
  const countFragment = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, 0);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? 0 : count(fragment.selectionSet);
    counted.set(name, size);
    return size;
  };
  return document.definitions.reduce(
    (sum, definition) => sum + ('selectionSet' in definition ? count(definition.selectionSet) : 0),
    0,
  );
}

function needsAnotherWay(): GraphQLError {
  return new GraphQLError('A subscription is told over WebSocket, or as an event stream: accept: text/event-stream.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

function within(limit: keyof typeof LIMITS, count: number, what: string): void {
  if (count <= LIMITS[limit]) return;
  throw new GraphQLError(`The document asks for ${count} ${what}; the limit is ${LIMITS[limit]}.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', limit, requested: count, allowed: LIMITS[limit], http: { status: 400 } },
  });
}

/** What is counted in the document as it is written, fragments once. */
function refuseLongDocuments(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  let operations = 0;
  let repetitions = 0;
  visit(document, {
    enter(node) {
      if (node.kind === 'OperationDefinition') operations += 1;
      else if (node.kind === 'Directive') directives += 1;
      else if (node.kind === 'Field' && node.alias !== undefined) aliases += 1;
      else if (node.kind === 'SelectionSet') repetitions += repeatedFields(node);
    },
  });
  within('operations', operations, 'operations');
  within('aliases', aliases, 'fields under another name');
  within('directives', directives, 'directives');
  within('repetitions', repetitions, 'fields that are written twice in one place');
}

function repeatedFields({ selections }: SelectionSetNode): number {
  const names = selections.flatMap((one) => (one.kind === 'Field' ? [(one.alias ?? one.name).value] : []));
  return names.length - new Set(names).size;
}

/**
 * Depth and cost of an operation, by the sizes and weights that the schema tells (`@listSize`, `@cost`). A fragment is measured
 * once for each size of list that it stands in: linear in the document.
 */
function measureOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
): (operation: OperationDefinitionNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  const measured = new Map<string, Measure>();

  const ofSelections = ({ selections }: SelectionSetNode, type: string, sized: Sized): Measure => {
    let depth = 0;
    let cost = 0;
    for (const selection of selections) {
      const part =
        selection.kind === 'Field'
          ? ofField(selection, type, sized)
          : selection.kind === 'InlineFragment'
            ? ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? type, sized)
            : ofFragment(selection.name.value, sized);
      depth = Math.max(depth, part.depth);
      cost = Math.min(cost + part.cost, MOST);
    }
    return { depth, cost };
  };

  const ofFragment = (name: string, sized: Sized): Measure => {
    const key = `${name} ${sized.size} ${sized.fields}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    // Validation has refused circles and unknown names before.
    measured.set(key, NOTHING);
    const measure =
      fragment === undefined ? NOTHING : ofSelections(fragment.selectionSet, fragment.typeCondition.name.value, sized);
    measured.set(key, measure);
    return measure;
  };

  const ofField = (field: FieldNode, parent: string, sized: Sized): Measure => {
    const name = field.name.value;
    const added = fieldWeightOf(parent, name);
    if (name.startsWith('__') || field.selectionSet === undefined) return { depth: 1, cost: added };
    const definition = fieldsOf(schema, parent)?.[name];
    if (definition === undefined) return LEAF;
    const type = getNamedType(definition.type);
    const listSize = listSizeOf(parent, definition);
    const given = sized.fields.includes(name) ? sized.size : null;
    const size =
      given ??
      (listSize === null ? 1 : (sizeAsked(field, listSize.slicingArguments, variables) ?? listSize.assumedSize));
    const isSizeOfFields = listSize !== null && listSize.sizedFields.length > 0;
    const below = ofSelections(
      field.selectionSet,
      type.name,
      isSizeOfFields ? { size, fields: listSize.sizedFields } : UNSIZED,
    );
    const own = isCompositeType(type) ? weightOf(type.name) : 0;
    return { depth: below.depth + 1, cost: Math.min((isSizeOfFields ? 1 : size) * (own + below.cost) + added, MOST) };
  };

  return (operation) => {
    const root = schema.getRootType(operation.operation);
    return root == null ? NOTHING : ofSelections(operation.selectionSet, root.name, UNSIZED);
  };
}

/** A page size outside its limits is refused by its field, in words that name it. */
function sizeAsked(field: FieldNode, names: string[], variables: Record<string, unknown>): number | null {
  for (const name of names) {
    const value = argumentOf(field, name, variables);
    if (Array.isArray(value)) return value.length;
    if (typeof value === 'number' && Number.isFinite(value)) return Math.max(0, Math.min(value, 1_000));
  }
  return null;
}

function argumentOf(field: FieldNode, name: string, variables: Record<string, unknown>): unknown {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === 'Variable') return variables[value.name.value];
  if (value?.kind === 'IntValue') return Number(value.value);
  return value?.kind === 'ListValue' ? value.values : undefined;
}

function fieldsOf(schema: GraphQLSchema, type: string): ReturnType<GraphQLObjectType['getFields']> | undefined {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields() : undefined;
}

/** The size that lists of these names have below a field. */
interface Sized {
  size: number;
  fields: string[];
}

const UNSIZED: Sized = { size: 1, fields: [] };
const MOST = Number.MAX_SAFE_INTEGER;
const NOTHING: Measure = { depth: 0, cost: 0 };
const LEAF: Measure = { depth: 1, cost: 0 };

interface Measure {
  depth: number;
  cost: number;
}

interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}
