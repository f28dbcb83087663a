import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Refused } from '../../../platform/http/client.ts';

/** What the server said of one field of a form, if anything. */
export function fieldError(error: unknown, path: string): string | undefined {
  if (!(error instanceof Refused)) return undefined;
  return error.problem.errors.find((one) => one.path === path)?.detail;
}

/** One act, after which everything of accounts is read anew. */
export function useAct<T, V = void>(act: (on: V) => Promise<T>, onDone: (done: T) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: (done) => {
      void queries.invalidateQueries({ queryKey: accountsKey });
      onDone(done);
    },
  });
}

export const accountsKey = ['organisations', 'accounts'] as const;
