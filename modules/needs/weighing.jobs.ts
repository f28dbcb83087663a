import { handle, type JobHandler } from '../../platform/jobs/job.ts';
import { weighJob } from './actions/weigh.ts';
import { runTrial } from './actions/weigh-run.ts';

export const weighingJobs: readonly JobHandler[] = [
  handle(weighJob, { run: (work, { trial }) => runTrial(work, trial) }),
];
