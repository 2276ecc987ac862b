import { readFileSync } from 'node:fs';
import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printQawlSchema, qawlSchema } from '../../src/server/schema.ts';

describe('the schema', () => {
  it('is the one committed in schema/schema.graphql (else run: npm run schema)', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printQawlSchema());
  });

  it('describes every type, field, argument, enum value and input field', () => {
    expect(Object.values(qawlSchema().getTypeMap()).flatMap(undescribed)).toEqual([]);
  });
});

/** The parts of a type that say nothing of themselves. */
function undescribed(type: GraphQLNamedType): string[] {
  if (type.name.startsWith('__')) return [];
  const parts: { name: string; description?: string | null }[] = [type];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push({ ...field, name: `${type.name}.${field.name}` });
      for (const argument of field.args)
        parts.push({ ...argument, name: `${type.name}.${field.name}(${argument.name})` });
    }
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) parts.push({ ...field, name: `${type.name}.${field.name}` });
  } else if (isEnumType(type)) {
    for (const value of type.getValues()) parts.push({ ...value, name: `${type.name}.${value.name}` });
  }
  return parts.filter(({ description }) => !description?.trim()).map(({ name }) => name);
}
