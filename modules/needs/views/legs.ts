import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listHolders, listOrganisations } from '../../organisations/organisations.public.ts';
import { findService } from '../../services/services.public.ts';
import type { PassTargets } from '../contract/legs.ts';
import { legActsOf } from '../legs.policy.ts';
import * as policy from '../needs.policy.ts';
import { type LegRow, liveLegs } from '../needs.rules.ts';
import { consentWords } from '../needs.words.ts';
import * as store from '../store/records.ts';

/** What the person agrees to when the leg goes to another organisation: that of its service. */
export async function purposeOf(ctx: ReadContext, { service_id: id }: LegRow): Promise<string> {
  const service = id === null ? null : await findService(ctx.db, id);
  return service?.purpose ?? consentWords.coordination.zh;
}

/** To whom the caller's organisation could pass a leg. Throws 404 outside their scope and for legs of others. */
export async function getPassTargets(
  ctx: ReadContext,
  ids: { id: string; leg: string },
): Promise<PassTargets> {
  const record = await store.findNeed(ctx.db, policy.scopeOf(ctx.actor), ids.id);
  const leg = record?.legs.find(({ id }) => id === ids.leg);
  const { organisationId } = staffOf(ctx.actor);
  if (!record || leg?.organisation_id !== organisationId) throw notFound();
  if (!legActsOf(ctx.actor, record, leg).includes('pass')) throw notFound();
  const having = new Set(liveLegs(record).map(({ organisation_id }) => organisation_id));
  const free = (await listOrganisations(ctx.db)).filter(({ id, closed }) => !closed && !having.has(id));
  const refs = free.map(({ id, name, shortName, phone, parentId }) => ({
    parentId,
    ref: { id, name, shortName, phone },
  }));
  const colleagues = await listHolders(ctx.db, organisationId, ['handler', 'head'], ctx.now);
  return {
    colleagues: colleagues
      .filter(({ id }) => id !== leg.assignee_id)
      .map(({ id, name, post }) => ({ id, name, post })),
    branches: refs.filter(({ parentId }) => parentId === organisationId).map(({ ref }) => ref),
    others:
      leg.part === 'lead'
        ? refs.filter(({ parentId }) => parentId !== organisationId).map(({ ref }) => ref)
        : [],
    purpose: await purposeOf(ctx, leg),
  };
}
