import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { earlierKey } from './earlier-found.ts';
import { queueKey } from './needs.api.ts';

/** Filing what was typed, in any way, once; a second try of the same content is the same one. */
export function useFiling() {
  const queries = useQueryClient();
  const spot = useSubmissionKey('counter.answer');
  const register = useSubmissionKey('counter.need');
  const again = useSubmissionKey('counter.again');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const file = async (send: () => Promise<void>) => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await send();
      void queries.invalidateQueries({ queryKey: queueKey });
      // Whoever comes back has one matter more.
      queries.removeQueries({ queryKey: earlierKey });
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  return { spot, register, again, pending, error, file };
}
