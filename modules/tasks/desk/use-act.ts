import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tasksKey } from './tasks.api.ts';

/** Does something with a task, and lets what is shown be asked for again whether it was done or refused. */
export function useAct<Given>(act: (given: Given) => Promise<unknown>, onDone?: () => void) {
  const queries = useQueryClient();
  const again = () => queries.invalidateQueries({ queryKey: tasksKey });
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await again();
      onDone?.();
    },
    onError: () => void again(),
  });
}
