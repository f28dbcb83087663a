import { handle, type JobHandler, jobKind } from '../../platform/jobs/job.ts';
import { readNeed } from '../opinions/opinions.public.ts';
import { askByText, tellAsked } from './actions/ask-text.ts';
import { mailWhatWaits } from './actions/daily-mail.ts';
import { tellExpired } from './actions/expire.ts';
import { remindOfDeadlines } from './actions/legs-remind.ts';
import { getOutgoing, opinionJob } from './actions/opinion.ts';
import { sendCode, sendPhoneCode } from './actions/phone.ts';
import { eraseForgotten } from './actions/rights.ts';
import { closeUnspoken, listUnspoken } from './actions/verdict.ts';

/** So many in one transaction; what is left waits for the next round of the same job. */
const batch = 100;

/** Every night: what was said and handed to nobody is erased when its time is over. */
export const needsJobs: readonly JobHandler[] = [
  handle(opinionJob, { run: (work, { need }) => readNeed(work, need, getOutgoing) }),
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
  // Every night: what was answered and nobody said anything about for so long is closed, and counted apart.
  handle(jobKind<Record<string, never>>('needs.close-unspoken'), {
    daily: '03:40',
    run: async (work) => {
      const ids = await work.read(listUnspoken);
      for (let from = 0; from < ids.length; from += batch) {
        await work.write((ctx) => closeUnspoken(ctx, ids.slice(from, from + batch)));
      }
    },
  }),
  handle(jobKind<Record<string, never>>('needs.remind'), {
    daily: '08:10',
    run: async (work) => {
      while (await work.write(remindOfDeadlines));
    },
  }),
  handle(jobKind<Record<string, never>>('needs.tell-expired'), {
    daily: '04:00',
    run: async (work) => {
      while ((await work.write((ctx) => tellExpired(ctx, batch))) === batch);
    },
  }),
  handle(askByText, { run: (work, payload) => work.write((ctx) => tellAsked(ctx, payload)) }),
  handle(sendPhoneCode, { run: (work, payload) => work.write((ctx) => sendCode(ctx, payload)) }),
];
