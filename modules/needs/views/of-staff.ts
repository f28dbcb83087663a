import { hasRole, notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { listOpenLegsOf } from '../store/records.ts';

/** What lies open with a member of staff, before it is handed over. Throws 404 outside the caller's organisation. */
export async function getOpenOf(ctx: ReadContext, staffId: string) {
  const staff = (await listStaffNames(ctx.db, [staffId])).get(staffId);
  const { actor } = ctx;
  const own = hasRole(actor, 'head') && staff?.organisationId === actor.organisationId;
  if (!staff || !(own || hasRole(actor, 'administrator'))) throw notFound();
  const open = await listOpenLegsOf(ctx.db, staffId);
  return {
    count: open.length,
    open: own ? open.map(({ need_id, reference, deadline }) => ({ id: need_id, reference, deadline })) : [],
  };
}
