import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { usePreferences } from '../state/preferences.ts';
import { ask, hashOf, type Operation } from './ask.ts';

/**
 * The answer to an operation. While other variables are on their way the answer before stays (`isPlaceholderData`). Where the first answer fails, it throws:
 * stand inside of a <Part>, which says so and offers to ask again. What is not vital is just not there; what is to be fresh is asked for whenever it is shown.
 */
export function useAnswer<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  {
    enabled = true,
    keepsPrevious = true,
    isVital = true,
    isFresh = false,
  }: { enabled?: boolean; keepsPrevious?: boolean; isVital?: boolean; isFresh?: boolean } = {},
): UseQueryResult<Result> {
  const { language } = usePreferences();
  return useQuery({
    queryKey: [hashOf(operation), language, variables],
    queryFn: ({ signal }) => ask(operation, variables, { signal }),
    enabled,
    ...(isFresh ? { staleTime: 0 } : {}),
    placeholderData: keepsPrevious ? keepPreviousData : undefined,
    throwOnError: (_error, query) => isVital && query.state.data === undefined,
  }) as UseQueryResult<Result>;
}

/** The pages of a list one after the other, as far as was asked for. `pageOf` finds the list's pageInfo in an answer. */
export function useEndless<Result, Variables extends { after?: string | null | undefined }>(
  operation: Operation<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (answer: Result) => { pageInfo: { hasNextPage: boolean; endCursor: string | null } },
): UseInfiniteQueryResult<{ pages: Result[] }> {
  const { language } = usePreferences();
  return useInfiniteQuery({
    queryKey: [hashOf(operation), language, 'endless', variables],
    queryFn: ({ signal, pageParam }) => ask(operation, { ...variables, after: pageParam } as Variables, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (answer: Result) => {
      const { hasNextPage, endCursor } = pageOf(answer).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    placeholderData: keepPreviousData,
    // Comparing all pages with themselves whenever one comes would take longer, the further one has scrolled.
    structuralSharing: false,
    throwOnError: (_error, query) => query.state.data === undefined,
  }) as UseInfiniteQueryResult<{ pages: Result[] }>;
}
