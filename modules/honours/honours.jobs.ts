import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { forgetOldContacts } from './actions/forget.ts';

export const honoursJobs: readonly JobHandler[] = [
  handle(jobKind<Record<string, never>>('honours.forget-contacts'), {
    daily: '03:50',
    run: (work) => work.write(forgetOldContacts),
  }),
];
