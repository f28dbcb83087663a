import { handle, type JobHandler } from '../../platform/jobs/job.ts';
import { readMenu } from './actions/ask.ts';
import { menuJob } from './actions/switch.ts';

export const opinionsJobs: readonly JobHandler[] = [handle(menuJob, { run: readMenu })];
