import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { eraseFormer } from './actions/erase.ts';

export const membersJobs: readonly JobHandler[] = [
  handle(jobKind<Record<string, never>>('members.erase-former'), {
    daily: '03:55',
    run: async (work) => {
      while (await work.write(eraseFormer));
    },
  }),
];
