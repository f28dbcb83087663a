import { workingDaysBetween } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listPersons, listStaffNames } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { RoundQuery } from '../contract/rounds.ts';
import type { Objection, Round, RoundLine } from '../contract/shapes.ts';
import * as policy from '../honours.policy.ts';
import { pageSize } from '../kinds.rules.ts';
import { isOver, isPublic } from '../publicity.rules.ts';
import { type Jury, readJury } from '../store/jury.ts';
import { countNominations, listNominations, type NominationRecord } from '../store/nominations.ts';
import { countUnanswered, listObjections } from '../store/objections.ts';
import { findProject } from '../store/projects.ts';
import { findRound, listRounds, listSteps, type RoundFilter, type RoundRecord } from '../store/rounds.ts';
import { nearOf, officesOver, organisationNames, todayOf } from './around.ts';
import { publicNameOf, seenNominations } from './nominations.ts';

async function linesOf(ctx: ReadContext, rounds: readonly RoundRecord[]): Promise<RoundLine[]> {
  const ids = rounds.map(({ id }) => id);
  const organisation = await organisationNames(ctx);
  const counts = await countNominations(ctx.db, ids);
  const unanswered = await countUnanswered(ctx.db, ids);
  return rounds.map((one) => ({
    ...{ id: one.id, version: one.version, kind: one.kind, title: one.title, state: one.state },
    organisation: { id: one.organisationId, name: organisation(one.organisationId) },
    ...{ closesOn: one.closesOn, publicityUntil: one.publicityUntil },
    ...{ nominations: counts.get(one.id) ?? 0, openObjections: unanswered.get(one.id) ?? 0 },
  }));
}

export async function listLines(ctx: ReadContext, filter: RoundFilter, window: Window) {
  const { rounds, total } = await listRounds(ctx.db, policy.scopeOf(ctx.actor), filter, window);
  return { rounds: await linesOf(ctx, rounds), total };
}

/** One page, what runs in front. */
export async function listPage(ctx: ReadContext, { page, ...filter }: RoundQuery) {
  const mayOpen = policy.keepsFor(ctx.actor) !== null;
  return { ...(await listLines(ctx, filter, windowOf(page, pageSize))), pageSize, mayOpen };
}

async function objectionsOf(
  ctx: ReadContext,
  roundId: string,
  nominations: readonly NominationRecord[],
  whole: boolean,
): Promise<Objection[]> {
  const organisation = await organisationNames(ctx);
  const about = (id: string | null) => {
    const found = nominations.find((one) => one.id === id);
    return found ? publicNameOf(ctx, found) : null;
  };
  return (await listObjections(ctx.db, roundId)).map((one) => ({
    ...{ id: one.id, about: about(one.nominationId), at: one.at.toISOString() },
    words: whole ? maskNumbers(one.words) : null,
    by:
      one.byOrganisationId === null
        ? null
        : { id: one.byOrganisationId, name: organisation(one.byOrganisationId) },
    hasContact: whole && one.contact !== null,
    answer:
      one.answer === null || one.answeredAt === null
        ? null
        : { words: one.answer, upheld: one.upheld === true, at: one.answeredAt.toISOString() },
  }));
}

interface Standing {
  readonly round: RoundRecord;
  readonly nominations: readonly NominationRecord[];
  readonly jury: Jury;
  readonly unanswered: number;
  readonly offices: readonly string[];
}

function mayOf(ctx: ReadContext, { round, nominations, jury, unanswered, offices }: Standing): Round['may'] {
  const { actor } = ctx;
  const today = todayOf(ctx);
  const near = nearOf(jury, nominations);
  const keeps = policy.mayKeep(actor, round);
  const own = policy.keepsFor(actor) !== null;
  const byPost = policy.mayDecideByPost(actor, round, offices);
  const decides = byPost && !policy.isNear(actor, round, near);
  const staffId = actor.kind === 'staff' ? actor.staffId : '';
  const juror = jury.jurors.find((one) => one.staffId === staffId);
  const runs = round.state !== 'concluded' && round.state !== 'dropped';
  return {
    nominate: own && round.state === 'open' && today <= round.closesOn,
    seat: keeps && round.state === 'open',
    judging: keeps && round.state === 'open' && jury.jurors.length > 0,
    declare: juror !== undefined && round.state === 'judging' && juror.declaredAt === null,
    mark:
      juror !== undefined &&
      round.state === 'judging' &&
      juror.declaredAt !== null &&
      !jury.marks.some((one) => one.staffId === staffId) &&
      // Whoever is close to all of them has nothing to mark.
      jury.conflicts.filter((one) => one.staffId === staffId).length < nominations.length,
    decide: decides && round.state === 'judging',
    object: own && isPublic(round, today),
    answer: keeps && round.state === 'publicity' && unanswered > 0,
    conclude: decides && isOver(round, today) && unanswered === 0,
    drop: runs && (keeps || byPost),
    result: keeps && round.kind === 'recommendation' && round.state === 'concluded' && round.taken === null,
  };
}

async function juryOf(ctx: ReadContext, { jurors }: Jury): Promise<Round['jury']> {
  const organisation = await organisationNames(ctx);
  const ids = jurors.map(({ staffId }) => staffId);
  const names = await listStaffNames(ctx.db, ids);
  return jurors.map(({ staffId, declaredAt }) => {
    const found = names.get(staffId);
    return {
      ...{ id: staffId, name: found?.name ?? '', declared: declaredAt !== null },
      organisation: organisation(found?.organisationId ?? ''),
    };
  });
}

async function seenRound(ctx: ReadContext, round: RoundRecord): Promise<Round> {
  const nominations = await listNominations(ctx.db, [round.id]);
  const jury = await readJury(ctx.db, round.id);
  const offices = await officesOver(ctx, round.areaId);
  const near = nearOf(jury, nominations);
  const whole = policy.seesNames(ctx.actor, round, near, offices);
  const objections = await objectionsOf(ctx, round.id, nominations, whole);
  const unanswered = objections.filter(({ answer }) => answer === null).length;
  const project = round.projectId === null ? null : await findProject(ctx.db, round.projectId);
  const steps = await listSteps(ctx.db, round.id);
  const person = await listPersons(
    ctx.db,
    steps.map(({ byId }) => byId),
  );
  const [line] = await linesOf(ctx, [round]);
  if (!line) throw notFound();
  const staffId = ctx.actor.kind === 'staff' ? ctx.actor.staffId : '';
  const juror = near.jurors.includes(staffId) ? staffId : null;
  const may = mayOf(ctx, { round, nominations, jury, unanswered, offices });
  const until = round.state === 'publicity' ? round.publicityUntil : null;
  const byPost = policy.mayDecideByPost(ctx.actor, round, offices);
  return {
    ...line,
    ...{ words: round.words, upTo: round.upTo, quota: round.quota, may, objections },
    project: project && {
      ...{ id: project.id, name: project.name, number: project.number, issuer: project.issuer },
    },
    ...{ publicityDays: round.publicityDays, contactDays: round.contactDays },
    publicityFrom: round.publicityFrom,
    daysLeft: until === null ? null : workingDaysBetween(todayOf(ctx), until, ctx.isWorkingDay),
    result: round.taken === null ? null : { taken: round.taken, number: round.resultNumber },
    jury: await juryOf(ctx, jury),
    list: await seenNominations(ctx, nominations, jury, { whole, juror }),
    steps: steps.map(({ number, kind, words, byId, at }) => ({
      ...{ number, kind, words, by: person(byId)?.name ?? '', at: at.toISOString() },
    })),
    tooClose: byPost && round.state === 'judging' && policy.isNear(ctx.actor, round, near),
  };
}

/** Throws 404. */
export async function getRound(ctx: ReadContext, id: string): Promise<Round> {
  const round = await findRound(ctx.db, policy.scopeOf(ctx.actor), id);
  if (!round) throw notFound();
  return seenRound(ctx, round);
}
