import { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import * as happenings from '../opinions.happenings.ts';
import { allowKeeping, allowSwitching } from '../opinions.policy.ts';
import * as store from '../opinions.store.ts';
import { opinionsWords as w } from '../opinions.words.ts';

export const menuJob = jobKind<Record<string, never>>('opinions.menu');

/** Changes that come within a minute are read together. */
const together = 60_000;

export async function askMenu(ctx: WriteContext): Promise<void> {
  const dueAt = new Date(Math.ceil((ctx.now.getTime() + 1) / together) * together);
  await addJob(ctx, menuJob, dueAt.toISOString(), dueAt, {});
}

/**
 * Switches it on, if the installation names a service, or off: then all vectors and likenesses are deleted, and what was
 * sent stays on record. Throws 403, 409.
 */
export async function switchModel(
  ctx: WriteContext,
  { version, enabled }: { version: number; enabled: boolean },
): Promise<void> {
  const before = await store.findSettingToChange(ctx.db);
  const row: store.SettingRow = {
    ...{ city_id: ctx.city.id, enabled, version: version + 1, changed_at: ctx.now },
    changed_by: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    ...{ failing_since: null, fault: null },
  };
  const allowed = allowSwitching(ctx.actor, row);
  if ((before?.version ?? 0) !== version) throw new AppError(409, 'stale', w.stale);
  if (enabled && !ctx.embedding) throw new AppError(409, 'not-there', w.notThere);
  if ((before?.enabled ?? false) === enabled) return;
  if (before) await store.saveSetting(ctx.db, allowed);
  else if (!(await store.createSetting(ctx.db, allowed))) throw new AppError(409, 'stale', w.stale);
  if (enabled) await askMenu(ctx);
  else await store.forgetAll(ctx.db, allowed);
  const done = enabled ? happenings.switchedOn : happenings.switchedOff;
  await record(ctx, done, ctx.city.id, { version: version + 1, fields: ['model'] });
}

/** Deletes what is kept of a need that is erased or protected by now. */
export async function forgetReading(ctx: WriteContext, needId: string): Promise<void> {
  await store.removeReading(ctx.db, allowKeeping(ctx.actor, { need_id: needId }));
}
