import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../schema/context.ts';
import { outOfTime } from '../../schema/errors.ts';
import { OutOfTime } from '../store/timeLimit.ts';

/** A query has its time as a whole. What changes something is not to fail when it is done: each statement of it has that time. */
export const limitTime: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation !== 'query') contextValue.timeLimit.forEachStatement();
      },
    };
  },
};

/** An error as the client may know it, where it says that the time for reading was over; else null. */
export function timedOut(error: unknown): GraphQLError | null {
  if (error instanceof OutOfTime) return outOfTime();
  if (!(error instanceof GraphQLError) || !(error.originalError instanceof OutOfTime)) return null;
  const { nodes, source, positions, path } = error;
  const { message, extensions } = outOfTime();
  return new GraphQLError(message, { nodes, source, positions, path, extensions });
}
