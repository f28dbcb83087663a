import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { mailWhatWaits } from './actions/daily-mail.ts';
import { remindOfDeadlines } from './actions/legs-remind.ts';
import { sendCode, sendPhoneCode } from './actions/phone.ts';
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
  // After the night's quiet hours, before the day's work.
  handle(jobKind<Record<string, never>>('needs.daily-mail'), {
    daily: '08:20',
    run: (work) => work.write(mailWhatWaits),
  }),
  handle(jobKind<Record<string, never>>('needs.remind'), {
    daily: '08:10',
    run: async (work) => {
      while (await work.write(remindOfDeadlines));
    },
  }),
  handle(sendPhoneCode, { run: (work, payload) => work.write((ctx) => sendCode(ctx, payload)) }),
];
