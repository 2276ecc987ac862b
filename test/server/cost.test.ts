import { buildSchema, type GraphQLFieldMap, isObjectType, type ObjectTypeDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldWeightOf, listSizeOf, weightOf } from '../../src/server/cost.ts';
import { printQawlSchema, qawlSchema } from '../../src/server/schema.ts';

const printed = printQawlSchema();
const readBack = buildSchema(printed);

describe('what the schema tells of costs', () => {
  it('is a schema that others can read', () => {
    expect(readBack.getDirective('cost')?.args.map(({ name }) => name)).toEqual(['weight']);
    expect(readBack.getDirective('listSize')).toBeDefined();
  });

  it('is what requests are measured by: every weight, and the size of every list', () => {
    for (const type of Object.values(qawlSchema().getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      const node = readBack.getType(type.name)!.astNode as ObjectTypeDefinitionNode;
      const weight = argumentsOf(node, 'cost')?.weight ?? '1';
      expect([type.name, Number(weight)]).toEqual([type.name, weightOf(type.name)]);
      const fields: GraphQLFieldMap<unknown, unknown> = type.getFields();
      for (const field of node.fields ?? []) {
        const added = argumentsOf(field, 'cost')?.weight ?? '0';
        expect([type.name, field.name.value, Number(added)]).toEqual([
          type.name,
          field.name.value,
          fieldWeightOf(type.name, field.name.value),
        ]);
        const size = listSizeOf(type.name, fields[field.name.value]!);
        const told = argumentsOf(field, 'listSize');
        const expected = size && { ...size, assumedSize: String(size.assumedSize) };
        expect([type.name, field.name.value, told && { slicingArguments: [], sizedFields: [], ...told }]).toMatchObject(
          [type.name, field.name.value, expected],
        );
      }
    }
  });

  it('tells of a connection that its arguments say how long it is', () => {
    const { quotes } = qawlSchema().getQueryType()!.getFields();
    expect(listSizeOf('Query', quotes!)).toEqual({
      assumedSize: 20,
      slicingArguments: ['first', 'last'],
      sizedFields: ['edges', 'nodes'],
    });
  });
});

/** The arguments of a directive as they are written; null where it does not stand. */
function argumentsOf(node: Pick<ObjectTypeDefinitionNode, 'directives'>, name: string): Record<string, unknown> | null {
  const directive = node.directives?.find((one) => one.name.value === name);
  if (directive === undefined) return null;
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name: argument, value }) => [
      argument.value,
      value.kind === 'ListValue'
        ? value.values.map((one) => ('value' in one ? one.value : null))
        : 'value' in value
          ? value.value
          : null,
    ]),
  );
}
