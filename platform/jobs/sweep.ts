import { removeDoneJobs } from './job.store.ts';
import { handle, type JobHandler, jobKind } from './job.ts';

const keptDays = 30;

/** Forgets what was done long ago, so that the table stays small. */
export const sweepJobs: JobHandler = handle(jobKind<Record<string, never>>('platform.sweep-jobs'), {
  daily: '03:10',
  run: (work) =>
    work.write((ctx) =>
      removeDoneJobs(ctx.db, ctx.city.id, new Date(ctx.now.getTime() - keptDays * 86_400_000)),
    ),
});
