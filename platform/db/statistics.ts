import { setTimeout as wait } from 'node:timers/promises';
import type { Opened } from './open.ts';

/**
 * Gathers the planner's statistics of the embedded database now and every `every` milliseconds until `signal` ends it;
 * a server gathers its own. Without them its queries took ten times as long at five hundred needs.
 */
export async function keepStatistics(
  { kind, owner }: Pick<Opened, 'kind' | 'owner'>,
  complain: (what: string, error: unknown) => void,
  signal: AbortSignal,
  every = 600_000,
): Promise<void> {
  if (kind !== 'embedded') return;
  while (!signal.aborted) {
    await owner
      .query('analyze')
      .catch((error: unknown) => complain('statistics could not be gathered', error));
    await wait(every, undefined, { signal, ref: false }).catch(() => {});
  }
}
