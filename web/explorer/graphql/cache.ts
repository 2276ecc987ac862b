import { QueryClient } from '@tanstack/react-query';
import { AskError } from './errors.ts';

/** What was answered, kept for a while: news of a minute ago are good enough to come back to. */
export function createCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof AskError && error.mayPass,
      },
    },
  });
}
