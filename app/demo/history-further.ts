import { addDays, localTime } from '../../base/time.ts';
import * as needs from '../../modules/needs/needs.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Furnished } from './furnish.ts';
import type { StaffStep } from './shape.ts';

/** The leg of an organisation that stands. Throws where it has none. */
export function legOf(need: needs.Need, organisationId: string): string {
  const leg = need.rounds
    .at(-1)
    ?.legs.find(({ organisation, state }) => organisation.id === organisationId && state !== 'declined');
  if (!leg) throw new Error(`${organisationId} has no leg of ${need.reference}`);
  return leg.id;
}

/** The last of a list; throws with what was looked for. */
function last<T>(found: readonly T[], what: string): T {
  const one = found.at(-1);
  if (one === undefined) throw new Error(`no ${what}`);
  return one;
}

async function workLeg(ctx: WriteContext, city: Furnished, need: needs.Need, step: StaffStep): Promise<void> {
  const { id, version } = need;
  const own = () => ({ id, leg: legOf(need, city.staff(step.by).organisationId) });
  if (step.do === 'ring') {
    await needs.logContact(ctx, own(), { kind: step.result ?? 'unanswered', againOn: null });
  }
  if (step.do === 'agreeNoBasis') {
    const asked = need.rounds.at(-1)?.legs.filter(({ noBasis }) => noBasis !== null) ?? [];
    const ids = { id, leg: last(asked, 'leg that is to have no legal basis').id };
    await needs.decideNoBasis(ctx, ids, { version, agreed: true, why: '' });
  }
  if (step.do === 'extend') {
    const { day } = localTime(ctx.now, ctx.city.zone);
    const deadline = addDays(day, step.days ?? 0);
    await needs.extend(ctx, own(), { version, deadline, why: step.text ?? '' });
  }
}

const roundActs = ['supervise', 'strike', 'showDoor', 'doorRefused', 'settle', 'toAgenda'] as const;
const closingActs = ['followUp', 'contest', 'decideContest', 'heard'] as const;

async function workRound(
  ctx: WriteContext,
  city: Furnished,
  need: needs.Need,
  step: StaffStep,
): Promise<void> {
  const { id, version } = need;
  const why = step.text ?? '';
  switch (roundActs.find((act) => act === step.do)) {
    case undefined:
      return;
    case 'supervise': {
      const { day } = localTime(ctx.now, ctx.city.zone);
      const due = addDays(day, step.days ?? 0);
      await needs.supervise(ctx, id, { how: 'leader', by: why, due });
      return;
    }
    case 'strike':
      await needs.strike(ctx, id);
      return;
    case 'showDoor':
      await needs.showDoor(ctx, id, {
        version,
        door: step.door ?? 'hotline',
        reason: why,
        route: '',
        clock: '',
      });
      return;
    case 'doorRefused':
      await needs.refuseDoor(ctx, id, { version, why });
      return;
    case 'settle':
    case 'toAgenda': {
      const { items } = await needs.getUndecided(ctx);
      const item = last(
        items.filter(({ needId }) => needId === id),
        'need that two organisations declined',
      );
      if (step.do === 'toAgenda') await needs.toAgenda(ctx, item.id);
      else {
        const serviceId = city.service(step.services?.[0] ?? '');
        const by = { kind: 'chair' as const, name: why };
        const basis = { kind: 'consent' as const, how: 'phone' as const };
        await needs.settle(ctx, item.id, { version: item.version, serviceId, basis, by });
      }
    }
  }
}

async function workClosing(ctx: WriteContext, need: needs.Need, step: StaffStep): Promise<void> {
  const { id, version } = need;
  const text = step.text ?? '';
  switch (closingActs.find((act) => act === step.do)) {
    case undefined:
      return;
    case 'followUp': {
      const open = need.followUps.filter(({ doneAt }) => doneAt === null);
      const ends = ['content', 'not_solved', 'not_reached', 'not_wanted'] as const;
      const outcome = ends.find((end) => end === step.outcome) ?? 'content';
      await needs.endFollowUp(ctx, last(open, 'follow-up').id, { outcome, note: text });
      return;
    }
    case 'contest':
      await needs.contestRating(ctx, last(need.ratings, 'rating').id, { reason: text });
      return;
    case 'decideContest': {
      const rating = last(need.ratings, 'rating').id;
      await needs.decideContest(ctx, rating, { decision: step.decision ?? 'unfounded', reason: text });
      return;
    }
    case 'heard': {
      const verdict = step.verdict ?? 'confirmed';
      const grade = step.grade ?? null;
      await needs.noteVerdict(ctx, id, { version, verdict, words: text, how: 'phone', grade });
    }
  }
}

async function workProtected(ctx: WriteContext, need: needs.Need, step: StaffStep): Promise<void> {
  const { id } = need;
  if (step.do === 'askOpening') await needs.askOpening(ctx, id, { why: step.text ?? '' });
  if (step.do === 'approveOpening') {
    const opening = last(need.sorted.openings, 'wish to open it').id;
    await needs.decideOpening(ctx, { id, opening }, { decision: 'approved' });
  }
  if (step.do === 'report') {
    await needs.noteReport(ctx, id, { called: 'police', calledAt: ctx.now.toISOString() });
  }
}

/** What staff do beyond the plain way of a need. */
export async function workFurther(
  ctx: WriteContext,
  city: Furnished,
  id: string,
  step: StaffStep,
): Promise<void> {
  const need = await needs.getNeed(ctx, id);
  await workLeg(ctx, city, need, step);
  await workRound(ctx, city, need, step);
  await workClosing(ctx, need, step);
  await workProtected(ctx, need, step);
}
