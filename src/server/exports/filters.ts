import { coerceInputValue, type GraphQLInputObjectType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { badUserInput } from '../../../schema/errors.ts';
import { qawlSchema } from '../schema.ts';

/**
 * A filter out of an address's query, in the language of GraphQL: the fields of the input type by their names, several values
 * repeated or with commas between. BAD_USER_INPUT names what cannot be, and what is no field.
 */
export function filterFrom<Filter>(typeName: string, parameters: URLSearchParams): Filter {
  const type = inputType(typeName);
  const fields = type.getFields();
  const given: Record<string, unknown> = {};
  for (const name of new Set(parameters.keys())) {
    const field = fields[name];
    if (field === undefined) throw badUserInput(name, `is no field of ${typeName}.`);
    const values = parameters.getAll(name);
    if (isListType(getNullableType(field.type))) {
      given[name] = values.flatMap((value) => value.split(',')).filter((value) => value !== '');
    } else {
      if (values.length > 1) throw badUserInput(name, 'is given twice; it takes one value.');
      given[name] = scalar(values[0]!, String(field.type));
    }
  }
  return coerceInputValue(given, type, (path, _value, error) => {
    throw badUserInput(String(path[0] ?? typeName), error.message);
  }) as Filter;
}

/** Numbers and truths come as text in an address. */
function scalar(text: string, type: string): unknown {
  if (type.startsWith('Boolean')) return text === 'true' ? true : text === 'false' ? false : text;
  if (!/^(?:Float|Int)\b/.test(type)) return text;
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function inputType(name: string): GraphQLInputObjectType {
  const type = qawlSchema().getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type`);
  return type;
}
