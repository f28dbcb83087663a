import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { hasRole, notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { NewRemark, PlanOf } from '../contract/plans.ts';
import { mostRemarks } from '../kinds.rules.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { plansYear } from '../plans.rules.ts';
import { plansRefusals as w } from '../plans.words.ts';
import * as store from '../store/plans.ts';
import { officesOf } from '../views/offices.ts';
import { isHeld, officeSeen } from '../views/plans.ts';
import { byOf, refuseField, stale } from './load.ts';

async function happened(
  ctx: WriteContext,
  one: PlanOf & { id: string },
  what: 'noted' | 'changed' | 'answered',
) {
  const { officeId: office, year, organisationId: organisation } = one;
  await record(ctx, happenings.planRemarked, one.id, { office, year, organisation, what });
}

/** Notes what a leader says to a plan: they themselves, or the office in their name. Throws 400, 403, 404, 409. */
export async function addRemark(
  ctx: WriteContext,
  organisationId: string,
  { officeId, year, words, saidBy }: NewRemark,
): Promise<void> {
  const offices = await officesOf(ctx);
  const office = officeSeen(offices, officeId);
  if (!offices.organisations.has(organisationId)) throw notFound();
  const said = saidBy === '' && hasRole(ctx.actor, 'leader') ? staffOf(ctx.actor).name : saidBy;
  const remark = policy.allowRemark<store.RemarkRecord>(ctx.actor, office, {
    ...{ id: newId(ctx.now, ctx.chance), officeId, year, organisationId, version: 1, words },
    ...{ saidBy: said, notedBy: byOf(ctx), notedAt: ctx.now },
    ...{ answer: '', answeredBy: null, answeredAt: null },
  });
  if (said === '') throw refuseField('saidBy', w.saidBy);
  const plan = await store.findPlanToChange(ctx.db, { officeId, year, organisationId });
  const { shortName: name } = offices.ref(organisationId);
  if (!plan) throw new AppError(409, 'no-plan', w.noPlan, { name, year });
  const there = (await store.listRemarks(ctx.db, offices.scope, officeId, [year])).filter(
    (one) => one.organisationId === organisationId,
  );
  if (there.length >= mostRemarks) throw new AppError(409, 'many', w.tooMany, { most: mostRemarks });
  await store.createRemark(ctx.db, ctx.city.id, remark);
  await happened(ctx, remark, 'noted');
}

async function load(ctx: WriteContext, id: string, version: number) {
  const offices = await officesOf(ctx);
  const found = await store.findRemarkToChange(ctx.db, offices.scope, id);
  if (!found) throw notFound();
  const refuseOld = () => {
    if (found.version !== version) throw stale();
  };
  return { offices, found, refuseOld };
}

/** Puts a remark right that nobody answered. Throws 400, 403, 404, 409. */
export async function changeRemark(
  ctx: WriteContext,
  id: string,
  { version, words, saidBy }: { version: number; words: string; saidBy: string },
): Promise<PlanOf> {
  const { offices, found, refuseOld } = await load(ctx, id, version);
  const office = officeSeen(offices, found.officeId);
  const next = policy.allowRemark(ctx.actor, office, { ...found, version: version + 1, words, saidBy });
  refuseOld();
  if (found.answer !== '') throw new AppError(409, 'answered', w.answered);
  await store.saveRemark(ctx.db, next);
  await happened(ctx, next, 'changed');
  return found;
}

/**
 * A body answers what was said to its plan of the year before, until the ideas meeting of the next year was held.
 * Throws 403, 404, 409.
 */
export async function answerRemark(
  ctx: WriteContext,
  id: string,
  { version, answer }: { version: number; answer: string },
): Promise<PlanOf> {
  const { offices, found, refuseOld } = await load(ctx, id, version);
  const by = { answeredBy: byOf(ctx), answeredAt: ctx.now };
  const next = policy.allowOwn(ctx.actor, { ...found, ...by, version: version + 1, answer });
  refuseOld();
  const year = found.year + 1;
  if (plansYear(offices.today) < year) throw new AppError(409, 'too-early', w.answerTooEarly, { year });
  if (await isHeld(ctx, found.officeId, year)) throw new AppError(409, 'over', w.answerOver, { year });
  await store.saveRemark(ctx.db, next);
  await happened(ctx, next, 'answered');
  return found;
}
