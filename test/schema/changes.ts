import {
  buildASTSchema,
  buildSchema,
  type DirectiveNode,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
} from 'graphql';

/** What would break a client that was written for the released schema, in words. What was deprecated there may be gone. */
export function breakingChanges(released: string, current: string): string[] {
  const kept = visit(parse(released), {
    enter: (node) =>
      'directives' in node && (node.directives as readonly DirectiveNode[] | undefined)?.some(isDeprecation)
        ? null
        : undefined,
  });
  return findBreakingChanges(buildASTSchema(kept), buildSchema(current)).map(({ description }) => description);
}

/** Deprecations that do not say since when, until when, and what to take instead that is there. */
export function deprecationProblems(schema: GraphQLSchema): string[] {
  const names = new Set<string>();
  const reasons = new Map<string, string>();
  const meet = (name: string, { deprecationReason }: { deprecationReason?: string | null }) => {
    names.add(name);
    if (deprecationReason != null) reasons.set(name, deprecationReason);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const value of type.getValues()) meet(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) meet(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      meet(`${type.name}.${field.name}`, field);
      for (const argument of field.args) meet(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return [...reasons].flatMap(([name, reason]) => {
    const [, since, until, instead] = REASON.exec(reason) ?? [];
    if (since === undefined) return [`${name}: “${reason}” is not of the form “${FORM}”`];
    if (Number.isNaN(Date.parse(since)) || !(Date.parse(until!) - Date.parse(since) >= LEAST))
      return [`${name}: gone too soon`];
    return names.has(instead!) ? [] : [`${name}: there is no ${instead}`];
  });
}

const FORM = 'Since 2026-01-31, gone after 2027-01-31: use `Type.field`.';
const REASON = /^Since (\d{4}-\d\d-\d\d), gone after (\d{4}-\d\d-\d\d): use `([^`]+)`\.$/;

/** Half a year. */
const LEAST = 180 * 86_400_000;

const isDeprecation = ({ name }: DirectiveNode): boolean => name.value === 'deprecated';
