import { QueryClient } from '@tanstack/react-query';
import { Refused } from '../../http/client.ts';

/** A refusal is an answer and stays one; a lost line is tried again, for ever slower, while somebody looks. */
export function deskQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        networkMode: 'always',
        retry: (count, error) => !(error instanceof Refused) && count < 2,
        retryDelay: (count) => Math.min(1000 * 2 ** count, 8000),
        refetchInterval: (query) =>
          query.state.status === 'error' && !(query.state.error instanceof Refused) ? 10_000 : false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
