import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { eraseForgotten } from './actions/rights.ts';

/** So many in one transaction; what is left waits for the next round of the same job. */
const batch = 100;

/** Every night: what was said and handed to nobody is erased when its time is over. */
export const needsJobs: readonly JobHandler[] = [
  handle(jobKind<Record<string, never>>('needs.erase-forgotten'), {
    daily: '03:20',
    run: async (work) => {
      while ((await work.write((ctx) => eraseForgotten(ctx, batch))) === batch);
    },
  }),
];
