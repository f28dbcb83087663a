import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { type Mark, tellOfDays } from './actions/tell.ts';

export const supervisionJobs: readonly JobHandler[] = [
  // After the night's quiet hours, before the day's work.
  handle(jobKind<Record<string, never>>('supervision.tell'), {
    daily: '08:15',
    run: async (work) => {
      let mark: Mark | null = null;
      do {
        const after: Mark | null = mark;
        mark = await work.write((ctx) => tellOfDays(ctx, after));
      } while (mark !== null);
    },
  }),
];
