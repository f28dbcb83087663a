import { AppError } from '../../../base/error.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { reviveJob } from '../../../platform/jobs/job.ts';
import type { Overview } from '../messages.contract.ts';
import type { QuietHours } from '../messages.rules.ts';
import * as store from '../messages.store.ts';
import { getOverview } from '../messages.views.ts';
import { messagesWords } from '../messages.words.ts';
import { deliverJob } from './queue.ts';

/** Has a message that was given up tried again. Throws 404 where there is none, 409 when it is not given up. */
export async function retry(ctx: WriteContext, id: string): Promise<Overview> {
  const message = await store.findMessageToChange(ctx.db, id);
  if (!message) throw notFound();
  if (message.state !== 'failed' || message.content === null || !(await reviveJob(ctx, deliverJob, id))) {
    throw new AppError(409, 'not-failed', messagesWords.notFailed);
  }
  await store.saveMessage(ctx.db, id, { state: 'waiting', reason: null, ended_at: null });
  return getOverview(ctx);
}

/** Changes the quiet hours from now on; what waits already goes out at the time it was told. */
export async function changeQuietHours(ctx: WriteContext, { from, to }: QuietHours): Promise<Overview> {
  await store.saveQuietHours(ctx.db, {
    city_id: ctx.city.id,
    quiet_from: from,
    quiet_to: to,
    changed_by: staffOf(ctx.actor).staffId,
    changed_at: ctx.now,
  });
  return getOverview(ctx);
}
