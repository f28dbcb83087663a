import { AppError } from '../../../base/error.ts';
import { hasRole, notYours } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Deadlines, NewDeadline } from '../contract/deadlines.ts';
import { mayBeToday } from '../deadlines.rules.ts';
import { deadlineWords as w } from '../deadlines.words.ts';
import { deadlineSet } from '../needs.happenings.ts';
import { addDeadline } from '../store/deadlines.ts';
import { getDeadlines } from '../views/deadlines.ts';
import { today } from './load.ts';

/**
 * Sets how many working days a deadline has from a day on. What is running keeps its day. Throws 400 for a day before
 * today, 409 when somebody else set one meanwhile.
 */
export async function setDeadline(ctx: WriteContext, { version, ...added }: NewDeadline): Promise<Deadlines> {
  if (!hasRole(ctx.actor, 'administrator')) throw notYours();
  if (added.from < today(ctx)) {
    throw new AppError(400, 'bad-input', w.past, {}, [{ path: 'from', text: w.past }]);
  }
  if (added.days === 0 && !mayBeToday(added.kind)) {
    throw new AppError(400, 'bad-input', w.atLeastOne, {}, [{ path: 'days', text: w.atLeastOne }]);
  }
  const number = version + 1;
  const known = (await getDeadlines(ctx)).kinds.find(({ kind }) => kind === added.kind);
  if (known?.version !== version || !(await addDeadline(ctx.db, ctx.city.id, { ...added, number }))) {
    throw new AppError(409, 'stale', w.stale);
  }
  const { kind, days, from } = added;
  const fields = [kind];
  await record(ctx, deadlineSet, ctx.city.id, { kind, days, from, version: number, fields });
  return getDeadlines(ctx);
}
