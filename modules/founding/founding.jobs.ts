import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { remindOfStandstill } from './remind.actions.ts';

/** After the night's quiet hours: foundings that stand still. */
export const foundingJobs: readonly JobHandler[] = [
  handle(jobKind<Record<string, never>>('founding.remind'), {
    daily: '08:35',
    run: (work) => work.write(remindOfStandstill),
  }),
];
