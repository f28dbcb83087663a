import { localTime, workingDaysBetween } from '../../../base/time.ts';
import { hasRole, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { Reminder, Supervised } from '../contract/reminders.ts';
import { scopeOf } from '../needs.policy.ts';
import { daysLeftFrom, liveLegs, stateOf } from '../needs.rules.ts';
import { findNeed } from '../store/records.ts';
import { listReminded, listSupervised } from '../store/reminders.ts';
import { namesOf, staffNames } from './names.ts';

/** What the caller was reminded of: their own and what nobody took on; a head sees all of the organisation. */
export async function getReminders(ctx: ReadContext): Promise<{ items: Reminder[] }> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const head = hasRole(ctx.actor, 'head');
  const rows = (await listReminded(ctx.db, organisationId)).filter(
    ({ assignee_id }) => head || assignee_id === null || assignee_id === staffId,
  );
  if (rows.length === 0) return { items: [] };
  const names = await namesOf(ctx);
  const person = await staffNames(
    ctx,
    rows.map(({ assignee_id }) => assignee_id),
  );
  const left = daysLeftFrom(localTime(ctx.now, ctx.city.zone).day, ctx.isWorkingDay);
  return {
    items: rows.map((row) => ({
      needId: row.need_id,
      legId: row.id,
      reference: row.reference,
      category: names.category(row.category_code),
      kind: row.kind as Reminder['kind'],
      at: row.reminded_at.toISOString(),
      deadline: row.deadline,
      daysLeft: left(row.deadline),
      assignee: row.assignee_id === null ? null : person(row.assignee_id).name,
      mine: row.assignee_id === staffId,
    })),
  };
}

/** What a leader or the meeting assigned, within what the caller sees; no words of anybody. */
export async function getSupervised(ctx: ReadContext): Promise<{ items: Supervised[] }> {
  const rows = await listSupervised(ctx.db, scopeOf(ctx.actor));
  const names = await namesOf(ctx);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const items: Supervised[] = [];
  for (const row of rows) {
    const record = await findNeed(ctx.db, scopeOf(ctx.actor), row.need_id);
    if (!record) continue;
    const lead = liveLegs(record).find(({ part }) => part === 'lead');
    items.push({
      needId: row.need_id,
      reference: record.need.reference,
      category: names.category(record.need.category_code),
      state: stateOf(record),
      lead: lead ? names.organisation(lead.organisation_id) : null,
      how: row.how as Supervised['how'],
      by: row.by,
      at: row.at.toISOString(),
      due: row.due,
      daysLeft: workingDaysBetween(today, row.due, ctx.isWorkingDay),
    });
  }
  return { items };
}
