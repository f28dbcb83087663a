import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { isItsHead, scopeOf } from '../needs.policy.ts';
import { listUndecidedOpenings } from '../store/protect.ts';
import { findNeed } from '../store/records.ts';
import { staffNames } from './names.ts';

/** Records of children that somebody of the caller's organisation asks to open, and that the caller decides on. */
export async function getOpenings(ctx: ReadContext) {
  const rows = await listUndecidedOpenings(ctx.db, staffOf(ctx.actor).organisationId);
  const person = await staffNames(
    ctx,
    rows.map(({ staff_id }) => staff_id),
  );
  const waiting: { needId: string; reference: string; by: string; askedAt: string }[] = [];
  for (const { need_id, staff_id, asked_at } of rows) {
    const record = await findNeed(ctx.db, scopeOf(ctx.actor), need_id);
    if (!record || !isItsHead(ctx.actor, record)) continue;
    const { reference } = record.need;
    waiting.push({ needId: need_id, reference, by: person(staff_id).name, askedAt: asked_at.toISOString() });
  }
  return { waiting };
}
