import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Need } from '../contract/need.ts';
import { needKey, queueKey } from './needs.api.ts';

/** One small change of a need: sends it, and shows what became of it. */
export function useStep(need: Need) {
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (send: () => Promise<Need>) => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      queries.setQueryData(needKey(need.id), await send());
      void queries.invalidateQueries({ queryKey: queueKey });
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  return { run, pending, error };
}
