import { localTime } from '../../../base/time.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { isAnnounced, lunarNewYear } from '../../../platform/i18n/calendar.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { ownTaskTable, type ToldTask, tasksTold } from '../../tasks/tasks.public.ts';
import type { Plan, Plans, PlanTask, Remark } from '../contract/plans.ts';
import * as policy from '../meetings.policy.ts';
import {
  ideasDay,
  type Overlap,
  overlapsOf,
  type PlanLine,
  plansYear,
  type WordsOf,
} from '../plans.rules.ts';
import { listIdeas } from '../store/meetings.ts';
import {
  listPlans,
  listRemarks,
  listTaken,
  type PlanRecord,
  type RemarkRecord,
  type TakenLine,
} from '../store/plans.ts';
import { chairFinder, membersOn, type Offices, officeAsked, officesOf } from './offices.ts';

/** Everything that one page of plans is put together from. */
interface Known {
  readonly ctx: ReadContext;
  readonly offices: Offices;
  readonly year: number;
  readonly fixed: ReadonlySet<number>;
  readonly plans: readonly PlanRecord[];
  readonly remarks: readonly RemarkRecord[];
  readonly taken: ReadonlyMap<string, TakenLine[]>;
  readonly told: ReadonlyMap<string, ToldTask>;
  readonly overlaps: ReadonlyMap<string, Overlap>;
  readonly office: policy.OfficeFacts;
  readonly person: (id: string | null) => string;
}

const newestOf = (plans: readonly PlanRecord[], year: number, organisationId: string) =>
  plans.find((one) => one.year === year && one.organisationId === organisationId);

function tasksOf({ taken, told, offices }: Known, line: PlanLine): PlanTask[] {
  return (taken.get(line.id) ?? []).map(({ ownerId, tableId, taskId }) => {
    const found = told.get(taskId);
    const progress = found?.progress ?? null;
    return {
      ...{ owner: offices.ref(ownerId), tableId, taskId },
      ...{ state: found?.state ?? null, outcome: found?.outcome ?? '' },
      progress: progress && {
        ...{ indicator: progress.indicator, unit: progress.unit, target: progress.target },
        ...{ value: progress.value, percent: progress.percent },
      },
    };
  });
}

function seenRemark({ ctx, office, fixed }: Known, one: RemarkRecord): Remark {
  const { id, version, year, words, saidBy, answer } = one;
  return {
    ...{ id, version, year, words, saidBy, at: one.notedAt.toISOString(), answer },
    answeredAt: one.answeredAt?.toISOString() ?? null,
    mayChange: answer === '' && policy.mayRemark(ctx.actor, office),
    mayAnswer: !fixed.has(year + 1) && policy.mayAnswerFor(ctx.actor, one.organisationId),
  };
}

function planOf(known: Known, organisationId: string, members: ReadonlySet<string>): Plan {
  const { ctx, offices, year, plans, remarks, overlaps, person } = known;
  const { ref } = offices;
  const now = newestOf(plans, year, organisationId);
  const handedIn = ({ edition, version, why, byId, at }: PlanRecord) => ({
    ...{ edition, version, why, by: person(byId), at: at.toISOString() },
  });
  const ofYear = (of: number) =>
    remarks
      .filter((one) => one.organisationId === organisationId && one.year === of)
      .map((one) => seenRemark(known, one));
  return {
    organisation: ref(organisationId),
    plan: now
      ? {
          ...handedIn(now),
          lines: now.lines.map((line) => ({
            ...line,
            shared: (overlaps.get(line.id)?.shared ?? []).map(({ word, ownerIds }) => ({
              ...{ word, organisations: ownerIds.map(ref) },
            })),
            same: (overlaps.get(line.id)?.same ?? []).map((one) => ({
              ...{ year: one.year, organisation: ref(one.ownerId) },
            })),
            tasks: tasksOf(known, line),
          })),
        }
      : null,
    earlier: plans
      .filter((one) => one.year === year && one.organisationId === organisationId && one !== now)
      .map((one) => ({ ...handedIn(one), lines: [...one.lines] })),
    before: (newestOf(plans, year - 1, organisationId)?.lines ?? []).map((line) => ({
      ...{ ...line, tasks: tasksOf(known, line) },
    })),
    remarks: ofYear(year),
    toAnswer: ofYear(year - 1),
    mayHandIn:
      members.has(organisationId) &&
      `${year}-12-31` >= offices.today &&
      policy.mayAnswerFor(ctx.actor, organisationId),
  };
}

const owned = (plans: readonly PlanRecord[], year: number) =>
  plans
    .filter((one) => one.year === year && newestOf(plans, year, one.organisationId) === one)
    .flatMap(({ lines, organisationId: ownerId }) => lines.map((line) => ({ ...line, ownerId, year })));

/** The plans of a year, this year's beside last year's, and what leaders said. Throws 404. */
export async function getPlans(
  ctx: ReadContext,
  asked: { office?: string | undefined; year?: number | undefined },
  wordsOf: WordsOf,
): Promise<Plans> {
  const offices = await officesOf(ctx);
  const office = officeAsked(ctx, offices, asked.office);
  const { officeId } = office;
  const { scope, ref, today } = offices;
  const year = asked.year ?? plansYear(today);
  const plans = await listPlans(ctx.db, scope, officeId, [year, year - 1]);
  const ideas = await listIdeas(ctx.db, officeId);
  const lines = owned(plans, year);
  const before = owned(plans, year - 1);
  const taken = await listTaken(
    ctx.db,
    [...lines, ...before].map(({ id }) => id),
  );
  const people = await listPersons(
    ctx.db,
    plans.map(({ byId }) => byId),
  );
  const known: Known = {
    ...{ ctx, offices, year, plans, office },
    fixed: new Set(ideas.flatMap((one) => (one.state === 'held' && one.ideasYear ? [one.ideasYear] : []))),
    remarks: await listRemarks(ctx.db, scope, officeId, [year, year - 1]),
    taken: Map.groupBy(taken, ({ lineId }) => lineId),
    told: await tasksTold(ctx, taken),
    overlaps: overlapsOf(lines, before, wordsOf),
    person: (id) => people(id)?.name ?? '',
  };
  const members = membersOn(offices, officeId, today);
  const all = [...new Set([...members, ...plans.map(({ organisationId }) => organisationId)])];
  const chairId = (await chairFinder(ctx, offices))(officeId, today);
  const meeting = ideas.find((one) => one.ideasYear === year);
  const own = await ownTaskTable(ctx, year);
  return {
    ...{ office: ref(officeId), year },
    meeting: meeting
      ? { id: meeting.id, title: meeting.title, day: meeting.day, state: meeting.state }
      : null,
    proposed: {
      day: ideasDay(lunarNewYear(year), isAnnounced(year), ctx.isWorkingDay),
      announced: isAnnounced(year),
    },
    mayArrange: policy.mayKeep(ctx.actor, { officeId, chairId }),
    mayRemark: policy.mayRemark(ctx.actor, office),
    plans: all.map((id) => planOf(known, id, new Set(members))),
    own:
      (own &&
        ctx.actor.kind === 'staff' && {
          ...{ organisation: ref(ctx.actor.organisationId), priorities: own.priorities },
        }) ||
      null,
  };
}

/** What stands of the ideas meeting of a year. */
export async function isHeld(ctx: ReadContext, officeId: string, year: number): Promise<boolean> {
  return (await listIdeas(ctx.db, officeId)).some((one) => one.ideasYear === year && one.state === 'held');
}

/** The office a plan belongs to, as far as the caller sees it. Throws 404. */
export function officeSeen({ seen }: Offices, officeId: string): policy.OfficeFacts {
  const found = seen.find((one) => one.officeId === officeId);
  if (!found) throw notFound();
  return found;
}

/** The year that is now. */
export function yearOf(ctx: ReadContext): number {
  return Number(localTime(ctx.now, ctx.city.zone).day.slice(0, 4));
}
