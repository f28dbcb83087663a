import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { listHolders, listStaffNames } from '../../organisations/organisations.public.ts';
import type { Marking } from '../contract/acts.ts';
import type { Round } from '../contract/shapes.ts';
import * as happenings from '../honours.happenings.ts';
import * as policy from '../honours.policy.ts';
import { fewestJurors, jurorRoles } from '../kinds.rules.ts';
import { addMarks, declare as keepDeclaration, seatJurors } from '../store/jury.ts';
import { getRound } from '../views/rounds.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { factsOf, load, loadWhole, next, refuseField, save, standsAt } from './load.ts';

/** Throws 400 where somebody of these may not sit in a jury: they left, or hold no fitting role. */
async function checkJurors(ctx: WriteContext, staffIds: readonly string[]): Promise<void> {
  const known = await listStaffNames(ctx.db, staffIds);
  const able = new Set<string>();
  for (const organisation of new Set([...known.values()].map(({ organisationId }) => organisationId))) {
    for (const { id } of await listHolders(ctx.db, organisation, jurorRoles, ctx.now)) able.add(id);
  }
  if (!staffIds.every((id) => able.has(id))) throw refuseField('staffIds', w.badJuror);
}

/** Seats the jury while nominations run, as often as it has to be another. Throws 400, 403, 404, 409. */
export async function seat(
  ctx: WriteContext,
  id: string,
  { version, staffIds }: { version: number; staffIds: readonly string[] },
): Promise<Round> {
  const round = await load(ctx, id, version);
  const seated = policy.allowKeep(ctx.actor, next(ctx, round));
  standsAt(round, 'open');
  const members = [...new Set(staffIds)];
  const missing = fewestJurors - members.length;
  if (missing > 0) throw refuseField('staffIds', w.fewJurors, { fewest: fewestJurors, missing });
  if (members.includes(round.openedBy)) throw refuseField('staffIds', w.openerJuror);
  await checkJurors(ctx, members);
  await seatJurors(ctx.db, ctx.city.id, seated, members);
  await save(ctx, seated, 'seated', '');
  await record(ctx, happenings.seated, id, { ...factsOf(round), members: members.length });
  return getRound(ctx, id);
}

/** Ends the nominations and hands them to the jury. Throws 403, 404, 409 without nominations or a jury. */
export async function beginJudging(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<Round> {
  const round = await load(ctx, id, version);
  const begun = policy.allowKeep(ctx.actor, next(ctx, round, { state: 'judging' }));
  standsAt(round, 'open');
  const { nominations, jury } = await loadWhole(ctx, round);
  if (nominations.length === 0) throw new AppError(409, 'no-nominations', w.noNominations);
  const missing = fewestJurors - jury.jurors.length;
  if (missing > 0) throw new AppError(409, 'few-jurors', w.fewJurors, { fewest: fewestJurors, missing });
  await save(ctx, begun, 'judging', '');
  await record(ctx, happenings.judging, id, factsOf(round));
  return getRound(ctx, id);
}

/** A member of the jury says to whom they are close, nobody included, before they mark. Throws 400, 403, 404, 409. */
export async function declare(
  ctx: WriteContext,
  id: string,
  { closeTo }: { closeTo: readonly string[] },
): Promise<Round> {
  const round = await load(ctx, id, null);
  const { nominations, jury, near } = await loadWhole(ctx, round);
  const { staffId } = staffOf(ctx.actor);
  const said = { roundId: id, staffId, closeTo: [...new Set(closeTo)], at: ctx.now };
  const declaration = policy.allowJuror(ctx.actor, said, near.jurors);
  standsAt(round, 'judging');
  if (jury.jurors.some((one) => one.staffId === staffId && one.declaredAt !== null)) {
    throw new AppError(409, 'declared', w.declaredAlready);
  }
  if (said.closeTo.some((one) => !nominations.some((nomination) => nomination.id === one))) {
    throw refuseField('closeTo', w.unknownNominee);
  }
  await keepDeclaration(ctx.db, ctx.city.id, declaration);
  await record(ctx, happenings.declared, id, { ...factsOf(round), conflicts: said.closeTo.length });
  return getRound(ctx, id);
}

/** A member of the jury marks everybody they are not close to, once. Throws 400, 403, 404, 409. */
export async function mark(ctx: WriteContext, id: string, { marks }: Marking): Promise<Round> {
  const round = await load(ctx, id, null);
  const { nominations, jury, near } = await loadWhole(ctx, round);
  const { staffId } = staffOf(ctx.actor);
  const marking = policy.allowJuror(ctx.actor, { roundId: id, staffId, marks, at: ctx.now }, near.jurors);
  standsAt(round, 'judging');
  const juror = jury.jurors.find((one) => one.staffId === staffId);
  if (!juror?.declaredAt) throw new AppError(409, 'declare-first', w.declareFirst);
  if (jury.marks.some((one) => one.staffId === staffId)) {
    throw new AppError(409, 'marked', w.markedAlready);
  }
  const close = jury.conflicts.filter((one) => one.staffId === staffId).map((one) => one.nominationId);
  const asked = marks.map(({ nominationId }) => nominationId);
  if (asked.some((one) => close.includes(one))) throw refuseField('marks', w.conflict);
  const wanted = nominations.map((one) => one.id).filter((one) => !close.includes(one));
  const isWhole = new Set(asked).size === asked.length && asked.length === wanted.length;
  if (!isWhole || !wanted.every((one) => asked.includes(one))) throw refuseField('marks', w.markAll);
  await addMarks(ctx.db, ctx.city.id, marking);
  await record(ctx, happenings.marked, id, factsOf(round));
  return getRound(ctx, id);
}
