import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, hashOf, type Operation } from './ask.ts';

/** A mutation, to be sent with the token that is kept; after it the operation that shows what it changes asks anew. */
export function useChange<Result, Variables>(
  operation: Operation<Result, Variables>,
  shownBy: Operation<unknown, never>,
): UseMutationResult<Result, Error, Variables> {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(operation, variables),
    onSuccess: () => cache.invalidateQueries({ queryKey: [hashOf(shownBy)] }),
  });
}
