import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { addPriority, addTasks, beginTable, ownTaskTable } from '../../tasks/tasks.public.ts';
import type { HandIn, TakeLine } from '../contract/plans.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import type { PlanLine } from '../plans.rules.ts';
import { plansRefusals as w } from '../plans.words.ts';
import * as store from '../store/plans.ts';
import { membersOn, type Offices, officesOf } from '../views/offices.ts';
import { isHeld, officeSeen, yearOf } from '../views/plans.ts';
import { byOf, refuseField } from './load.ts';

/** An organisation that is a member now. Throws 404, 409. */
function memberOf(offices: Offices, officeId: string, organisationId: string): void {
  officeSeen(offices, officeId);
  if (!offices.organisations.has(organisationId)) throw notFound();
  if (membersOn(offices, officeId, offices.today).includes(organisationId)) return;
  throw new AppError(409, 'not-member', w.notMember, { name: offices.ref(organisationId).shortName });
}

/** Throws 400 for a line that is no one's, twice there, or gone though it is a task. */
async function linesOf(
  ctx: WriteContext,
  asked: HandIn['lines'],
  before: readonly PlanLine[],
): Promise<PlanLine[]> {
  const known = new Set(before.map(({ id }) => id));
  const seen = new Set<string>();
  const lines = asked.map(({ id, text, innovation }, at) => {
    const path = `lines.${at}.text`;
    if (id !== null && !known.delete(id)) throw refuseField(path, w.unknownLine);
    if (seen.has(text)) throw refuseField(path, w.twice);
    seen.add(text);
    return { id: id ?? newId(ctx.now, ctx.chance, at), text, innovation };
  });
  const [taken] = await store.listTaken(ctx.db, [...known]);
  const text = before.find(({ id }) => id === taken?.lineId)?.text;
  if (text !== undefined) throw refuseField('lines', w.hasTask, { text });
  return lines;
}

/**
 * A body hands in its plan of a year. A draft takes the place of the one before; once the ideas meeting was held what
 * stands is kept and another edition is made, which says why. Throws 400, 403, 404, 409.
 */
export async function handIn(ctx: WriteContext, organisationId: string, asked: HandIn): Promise<void> {
  const { officeId, year, version, why } = asked;
  const offices = await officesOf(ctx);
  const { shortName: name } = offices.ref(organisationId);
  memberOf(offices, officeId, organisationId);
  policy.allowOwn(ctx.actor, { organisationId });
  if (year < yearOf(ctx)) throw new AppError(409, 'over', w.yearOver, { year });
  const before = await store.findPlanToChange(ctx.db, { officeId, year, organisationId });
  if ((before?.version ?? 0) !== version) throw new AppError(409, 'stale', w.stale, { name });
  const held = await isHeld(ctx, officeId, year);
  const supersedes = held && before !== null;
  if (supersedes && why === '') throw refuseField('why', w.whyNeeded, { year });
  const plan = policy.allowOwn<store.PlanRecord>(ctx.actor, {
    ...{ officeId, year, organisationId, version: version + 1, byId: byOf(ctx), at: ctx.now },
    edition: before === null ? 1 : before.edition + (supersedes ? 1 : 0),
    why: supersedes ? why : (before?.why ?? ''),
    lines: await linesOf(ctx, asked.lines, before?.lines ?? []),
  });
  if (before === null || supersedes) {
    if (!(await store.createPlan(ctx.db, ctx.city.id, plan))) {
      throw new AppError(409, 'stale', w.stale, { name });
    }
  } else await store.savePlan(ctx.db, plan);
  const facts = { organisation: organisationId, year, edition: plan.edition, lines: plan.lines.length };
  await record(ctx, happenings.planHandedIn, officeId, facts);
}

/**
 * Makes a line of a plan a task in the table of the caller's own organisation, under a priority that is there or under
 * one named by the line; begins the table of the year where there is none. Throws 400, 403, 404, 409.
 */
export async function takeLine(ctx: WriteContext, lineId: string, asked: TakeLine): Promise<void> {
  const { officeId, year, organisationId, kind, priorityId } = asked;
  const offices = await officesOf(ctx);
  officeSeen(offices, officeId);
  const plan = await store.findPlanToChange(ctx.db, { officeId, year, organisationId });
  const line = plan?.lines.find(({ id }) => id === lineId);
  if (!line) throw notFound();
  const { organisationId: ownerId } = staffOf(ctx.actor);
  const own = await ownTaskTable(ctx, year);
  if (!own) throw new AppError(403, 'no-table', w.noTable);
  const taken = (await store.listTaken(ctx.db, [lineId])).some((one) => one.ownerId === ownerId);
  const { shortName: name } = offices.ref(ownerId);
  if (taken) throw new AppError(409, 'taken', w.taken, { name });
  const tableId = own.tableId ?? (await beginTable(ctx, year));
  const under = priorityId ?? (await addPriority(ctx, tableId, { kind, title: line.text }));
  const lead = offices.ref(organisationId).shortName;
  const [taskId] = await addTasks(ctx, tableId, {
    ...{ priorityId: under, tasks: [{ title: line.text, lead }] },
  });
  if (taskId === undefined) throw notFound();
  const link = policy.allowTaking(ctx.actor, {
    ...{ lineId, ownerId, tableId, taskId, byId: byOf(ctx), at: ctx.now },
  });
  if (!(await store.createTaken(ctx.db, ctx.city.id, link))) {
    throw new AppError(409, 'taken', w.taken, { name });
  }
  await record(ctx, happenings.lineTaken, officeId, { organisation: organisationId, year, task: taskId });
}
