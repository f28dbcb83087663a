import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { remindOfElections } from './actions/remind.ts';

/** After the night's quiet hours: elections that come near. */
export const bodiesJobs: readonly JobHandler[] = [
  handle(jobKind<Record<string, never>>('bodies.remind'), {
    daily: '08:30',
    run: (work) => work.write(remindOfElections),
  }),
];
