import { useQueryClient } from '@tanstack/react-query';
import { honoursKey } from './honours.api.ts';

/** Sends, lets what is shown be asked for again, and closes. */
export function useSend(onDone: () => void) {
  const queries = useQueryClient();
  return async (sent: Promise<unknown>) => {
    await sent;
    await queries.invalidateQueries({ queryKey: honoursKey });
    onDone();
  };
}
