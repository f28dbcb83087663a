import { handle, JobFailed, type JobHandler, JobRefused, jobKind } from '../../platform/jobs/job.ts';
import { NotSent } from '../../platform/messages/transport.ts';
import { forgetOld, markFailed, markSent, prepare } from './actions/deliver.ts';
import { deliverJob } from './actions/queue.ts';

/**
 * Sends one message. A process that dies between the gateway's answer and our note of it sends it once more, under
 * the same number.
 */
const deliver = handle(deliverJob, {
  run: async (work, { message }) => {
    const ready = await work.write((ctx) => prepare(ctx, message, work.transports));
    if (ready === null) return;
    try {
      const sent = await work.transports[ready.channel]?.send(ready.outgoing);
      await work.write((ctx) => markSent(ctx, message, sent?.id ?? ''));
    } catch (error) {
      if (!(error instanceof NotSent)) throw error;
      // A number that does not exist will not exist in an hour either.
      if (error.fault === 'refused') throw new JobRefused(error.fault);
      throw new JobFailed(error.fault);
    }
  },
  buried: (ctx, { message }, reason) => markFailed(ctx, message, reason),
});

const forget = handle(jobKind<Record<string, never>>('messages.forget'), {
  daily: '03:20',
  run: (work) => work.write(forgetOld),
});

export const messagesJobs: readonly JobHandler[] = [deliver, forget];
