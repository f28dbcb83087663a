import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { addDays, instantOf, localTime } from '../../../base/time.ts';
import { hasRole, notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { mostDeputyDays } from '../accounts.rules.ts';
import type { DeputyAsked } from '../organisations.contract.ts';
import * as happenings from '../organisations.happenings.ts';
import { listColleagues } from '../organisations.store.ts';
import * as store from '../store/roles.ts';
import { heldNow } from '../views/me.ts';
import { accountsWords as w } from '../words/accounts.words.ts';

function refuse(path: string, text: (typeof w)[keyof typeof w], values = {}): never {
  throw new AppError(400, 'bad-input', text, values, [{ path, text, values }]);
}

/**
 * Gives a colleague one's role from the beginning of one day to the end of another (days of the city). Throws 403
 * where the caller does not hold the role themselves, for a deputy names no deputy; 400 for other faults.
 */
export async function nameDeputy(ctx: WriteContext, asked: DeputyAsked): Promise<{ id: string }> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const own = (await heldNow(ctx, staffId)).find(
    ({ role, organisation_id, deputy_for }) =>
      role === asked.role && organisation_id === organisationId && deputy_for === null,
  );
  if (!own) throw new AppError(403, 'deputy-role', w.deputyRole);
  if (asked.staffId === staffId) refuse('staffId', w.deputySelf);
  const colleagues = await listColleagues(ctx.db, organisationId);
  if (!colleagues.some(({ id }) => id === asked.staffId)) refuse('staffId', w.notColleague);
  const { zone } = ctx.city;
  const { from, until } = asked;
  if (from < localTime(ctx.now, zone).day || until < from || until > addDays(from, mostDeputyDays - 1)) {
    refuse('until', w.deputyDays, { most: mostDeputyDays });
  }
  const begins = instantOf(from, '00:00', zone);
  const row = {
    ...own,
    id: newId(ctx.now, ctx.chance),
    staff_id: asked.staffId,
    // From today means from now: nobody had the role this morning.
    begins_at: begins < ctx.now ? ctx.now : begins,
    ends_at: instantOf(addDays(until, 1), '00:00', zone),
    deputy_for: staffId,
  };
  await store.createGrants(ctx.db, [row]);
  await record(ctx, happenings.deputyNamed, asked.staffId, { ...factsOf(row), for: staffId, from, until });
  return { id: row.id };
}

function factsOf(row: { role: string; organisation_id: string; area_id: string | null }) {
  return { role: row.role, organisation: row.organisation_id, area: row.area_id };
}

/** Ends a deputy's time now: by either of the two, the head of the organisation, or an administrator. */
export async function endDeputy(ctx: WriteContext, id: string): Promise<{ id: string }> {
  const actor = staffOf(ctx.actor);
  const row = await store.findDeputyToChange(ctx.db, id, ctx.now);
  if (!row) throw notFound();
  const one = row.staff_id === actor.staffId || row.deputy_for === actor.staffId;
  const head = hasRole(actor, 'head') && row.organisation_id === actor.organisationId;
  if (!one && !head && !hasRole(actor, 'administrator')) throw notYours();
  await store.endGrant(ctx.db, row, ctx.now);
  await record(ctx, happenings.deputyEnded, row.staff_id, { ...factsOf(row), for: row.deputy_for ?? '' });
  return { id };
}
