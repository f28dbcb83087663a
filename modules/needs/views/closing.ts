import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listColleagues } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import * as closing from '../closing.policy.ts';
import { hasHandled, overturnUntil } from '../closing.rules.ts';
import type { FollowUpLine, FollowUps } from '../contract/closing.ts';
import type { Need } from '../contract/need.ts';
import { scopeOf, sightOf } from '../needs.policy.ts';
import { daysLeftFrom, type NeedRecord, stateOf } from '../needs.rules.ts';
import * as store from '../store/closing.ts';
import { findNeed } from '../store/records.ts';
import { type FollowUpOutcome, type FollowUpReason } from '../verdict.rules.ts';
import { type Names, namesOf, staffNames } from './names.ts';

type Rating = Need['ratings'][number];
type FollowUp = Need['followUps'][number];

/** Grades for staff; the words of the person only where they see words. */
export function ratingView(
  ctx: ReadContext,
  record: NeedRecord,
  row: closing.RatingRow,
  names: Names,
): Rating {
  const whole = sightOf(ctx.actor, record) === 'whole';
  return {
    id: row.id,
    round: record.rounds.find(({ id }) => id === row.round_id)?.number ?? 0,
    grade: row.grade,
    words: whole && row.words !== null ? maskNumbers(row.words) : null,
    how: row.how as Rating['how'],
    at: row.at.toISOString(),
    contest:
      row.contested_at === null
        ? null
        : {
            organisation: names.organisation(row.contested_for ?? '').shortName,
            reason: row.contest_reason ?? '',
            at: row.contested_at.toISOString(),
            decision: row.decision as 'founded' | 'unfounded' | null,
            decisionReason: row.decision_reason,
          },
    may: {
      contest: closing.mayContest(ctx.actor, record, row),
      decide: closing.mayDecideContest(ctx.actor, record, row),
    },
  };
}

function followUpView(
  row: closing.FollowUpRow,
  names: Names,
  person: (id: string) => { id: string; name: string },
  whole: boolean,
): FollowUp {
  return {
    id: row.id,
    why: row.why as FollowUpReason,
    organisation: names.organisation(row.organisation_id),
    openedAt: row.opened_at.toISOString(),
    due: row.due,
    assignee: row.assignee_id === null ? null : person(row.assignee_id),
    outcome: row.outcome as FollowUpOutcome | null,
    note: whole ? row.note : null,
    doneAt: row.done_at?.toISOString() ?? null,
  };
}

/** What belongs to the closing of one need, for staff. */
export async function closingOf(ctx: ReadContext, record: NeedRecord, names: Names) {
  const { id } = record.need;
  const [ratings, rows] = await Promise.all([
    store.listRatings(ctx.db, id),
    store.listFollowUpsOf(ctx.db, id),
  ]);
  const person = await staffNames(
    ctx,
    rows.map(({ assignee_id }) => assignee_id),
  );
  const whole = sightOf(ctx.actor, record) === 'whole';
  const { day } = localTime(ctx.now, ctx.city.zone);
  const until = overturnUntil(record, names.deadlines, ctx.city.zone);
  return {
    ratings: ratings.map((row) => ratingView(ctx, record, row, names)),
    followUps: rows.map((row) => followUpView(row, names, person, whole)),
    following: closing.isFollowing(ctx.actor, rows),
    noteVerdict: closing.mayNoteVerdict(ctx.actor, record, day, until)
      ? { solved: closing.isAsking(record) }
      : null,
  };
}

/** Of a protected need whoever does not see it reads only that there is one. */
function needOf(ctx: ReadContext, record: NeedRecord, names: Names): FollowUpLine['need'] {
  const hidden = record.need.protected && sightOf(ctx.actor, record) !== 'whole';
  const { id, reference, category_code, area_id } = record.need;
  const organisations = record.legs
    .filter(({ taken_on_at }) => taken_on_at !== null)
    .map(({ organisation_id }) => names.organisation(organisation_id).shortName);
  return {
    ...{ id, reference, state: stateOf(record) },
    category: hidden ? null : names.category(category_code),
    area: hidden ? null : names.place(area_id),
    organisations: hidden ? [] : [...new Set(organisations)],
  };
}

const most = 200;

/** What the caller's organisation is to follow up, and the contested grades that wait for the caller's word. */
export async function getFollowUps(ctx: ReadContext, { done }: { done: boolean }): Promise<FollowUps> {
  const staff = staffOf(ctx.actor);
  const names = await namesOf(ctx);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const left = daysLeftFrom(today, ctx.isWorkingDay);
  // The office follows up what it does not see the words of, so its own list decides what it gets.
  const seen = (id: string) => findNeed(ctx.db, scopeOf({ kind: 'process' }), id);
  const rows = await store.listFollowUps(ctx.db, closing.followUpScopeOf(staff), { done, limit: most });
  const person = await staffNames(
    ctx,
    rows.map(({ assignee_id }) => assignee_id),
  );
  const colleagues = await listColleagues(ctx.db, staff.organisationId);
  const followUps: FollowUpLine[] = [];
  for (const row of rows) {
    const record = await seen(row.need_id);
    if (!record) continue;
    const view = followUpView(row, names, person, sightOf(ctx.actor, record) === 'whole');
    followUps.push({
      ...view,
      need: needOf(ctx, record, names),
      daysLeft: left(row.due) ?? 0,
      may: {
        do: closing.mayFollowUp(ctx.actor, record, row),
        take:
          row.assignee_id === null &&
          !hasHandled(record, staff.staffId) &&
          closing.mayAssign(ctx.actor, row, staff.staffId),
        assign: closing.mayAssign(ctx.actor, row, ''),
      },
    });
  }
  const contests: FollowUps['contests'] = [];
  for (const row of done ? [] : await store.listContested(ctx.db, most)) {
    const record = await findNeed(ctx.db, scopeOf(ctx.actor), row.need_id);
    if (!record || !closing.mayDecideContest(ctx.actor, record, row)) continue;
    contests.push({ ...ratingView(ctx, record, row, names), need: needOf(ctx, record, names) });
  }
  return {
    today,
    followUps,
    contests,
    colleagues: colleagues.map(({ id, name, post }) => ({ id, name, post })),
  };
}
