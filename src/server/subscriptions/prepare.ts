import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import type { Context } from '../../../schema/context.ts';
import type { ERROR_CODES } from '../../../schema/errors.ts';
import type { StoredDocuments } from '../documents.ts';
import { MOST_SELECTIONS, MOST_TOKENS, refuseExcess, selectionsOf } from '../limits.ts';

/**
 * A subscription ready to run, held to the same limits as any other operation; or the errors that refuse it, all made for the client's eyes.
 * What was asked may be anything.
 */
export function prepareSubscription(
  schema: GraphQLSchema,
  documents: StoredDocuments,
  asked: Asked,
  contextValue: Context,
): ExecutionArgs | GraphQLError[] {
  try {
    const stored = documents(asked);
    const query = stored?.query ?? asked.query;
    if (typeof query !== 'string' || query === '') throw refusal('BAD_REQUEST', 'query must be a document.');
    const document = parsed(query);
    const problems = refused(schema, document);
    if (problems.length > 0) return problems;
    const operationName = asked.operationName ?? undefined;
    if (operationName !== undefined && typeof operationName !== 'string')
      throw refusal('BAD_REQUEST', 'operationName must be text.');
    const operation = getOperationAST(document, operationName);
    if (operation == null)
      throw refusal('OPERATION_RESOLUTION_FAILURE', 'The document has no such operation, or several.');
    if (operation.operation !== 'subscription')
      throw refusal('BAD_REQUEST', `A ${operation.operation} is answered by POST to /graphql, not here.`);
    const variables = asked.variables ?? {};
    if (typeof variables !== 'object' || Array.isArray(variables))
      throw refusal('BAD_REQUEST', 'variables must be an object.');
    const variableValues = variables as Record<string, unknown>;
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues, {
      maxErrors: 20,
    });
    if (errors !== undefined) return errors.map((error) => withCode(error, 'BAD_USER_INPUT'));
    refuseExcess({ schema, document, operation, variables: variableValues });
    stored?.learn?.();
    contextValue.timeLimit.forEachStatement();
    return { schema, document, operationName, variableValues, contextValue };
  } catch (problem) {
    if (problem instanceof GraphQLError) return [problem];
    throw problem;
  }
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (problem) {
    throw withCode(problem as GraphQLError, 'GRAPHQL_PARSE_FAILED');
  }
}

/** Fragments are counted before they are compared with each other, which takes long where they are many. */
function refused(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  if (selectionsOf(document) > MOST_SELECTIONS)
    return [refusal('GRAPHQL_VALIDATION_FAILED', `The document has more than ${MOST_SELECTIONS} selections.`)];
  return validate(schema, document, undefined, { hideSuggestions: true, maxErrors: 20 }).map((error) =>
    withCode(error, 'GRAPHQL_VALIDATION_FAILED'),
  );
}

function withCode(error: GraphQLError, code: keyof typeof ERROR_CODES): GraphQLError {
  const { nodes, source, positions } = error;
  // One suggestion is made whatever is asked.
  const message = error.message.replace(/ Did you mean .*$/s, '');
  return new GraphQLError(message, { nodes, source, positions, extensions: { ...error.extensions, code } });
}

function refusal(code: keyof typeof ERROR_CODES, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The parts of a request. */
export interface Asked {
  query?: unknown;
  documentId?: unknown;
  operationName?: unknown;
  variables?: unknown;
  extensions?: unknown;
}
