import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { refusalWords } from '../refusals.words.ts';
import { reminderRefusals as w } from '../reminders.words.ts';
import { createSupervision, strikeSupervision } from '../store/reminders.ts';
import { refuseField } from './legs.ts';
import { load, placeOf, today } from './load.ts';

/** Puts what a leader or the joint meeting assigned under supervision. Throws 409 when it is already. */
export async function supervise(
  ctx: WriteContext,
  id: string,
  { how, by, due }: { how: 'leader' | 'meeting'; by: string; due: string },
): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.maySupervise(ctx.actor, found));
  if (due < today(ctx)) refuseField('due', w.dueLater);
  const made = await createSupervision(ctx.db, record, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: id,
    how,
    by,
    due,
    noted_by: staffOf(ctx.actor).staffId,
    at: ctx.now,
    struck_by: null,
    struck_at: null,
  });
  if (!made) throw new AppError(409, 'supervised', w.supervised);
  await happened(ctx, happenings.supervised, id, { ...placeOf(record), how, due });
}

/** Strikes it off. Throws 409 when it is not under supervision. */
export async function strike(ctx: WriteContext, id: string): Promise<void> {
  const found = await load(ctx, id);
  const record = policy.allow(ctx.actor, found, policy.mayStrike(ctx.actor));
  const by = { staffId: staffOf(ctx.actor).staffId, at: ctx.now };
  if (!(await strikeSupervision(ctx.db, record, by))) {
    throw new AppError(409, 'wrong-state', refusalWords.wrongState);
  }
  await happened(ctx, happenings.struckOff, id, placeOf(record));
}
