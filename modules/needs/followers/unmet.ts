import { detectGroups } from '../../../engines/text/groups.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { OncePerCity } from '../../../platform/happenings/follower.ts';
import { factsIf, type Happening, record } from '../../../platform/happenings/happening.ts';
import { findService } from '../../services/services.public.ts';
import * as happenings from '../needs.happenings.ts';
import { scopeOf } from '../needs.policy.ts';
import { liveLegs, type NeedRow } from '../needs.rules.ts';
import { findNeed } from '../store/records.ts';
import { closeUnmet, moveUnmet, openUnmet, regroupUnmet, reopenUnmet } from '../store/unmet.ts';
import type { UnmetReason } from '../unmet.rules.ts';

interface Missing {
  readonly why: UnmetReason;
  readonly area: string | null;
  readonly category: string | null;
  readonly organisation?: string;
  readonly leg?: string;
  readonly service?: string | null;
}

/** What a happening leaves without an answer; null where it does not. */
function missingOf(found: Happening): Missing | null {
  const declined = factsIf(happenings.declined, found);
  if (declined) return { ...declined, why: 'declined' };
  const expired = factsIf(happenings.expired, found);
  if (expired) return { ...expired, why: 'expired' };
  const answered = factsIf(happenings.answered, found) ?? factsIf(happenings.carried, found);
  if (answered?.outcome === 'not_solved') return { ...answered, why: 'not_solved' };
  const received = factsIf(happenings.received, found);
  // No service of the menu fits the words, and nobody at the counter knew one.
  if (received?.category === null) return { ...received, why: 'no_candidate' };
  return null;
}

/** As staff took them, else as the words tell them. */
function groupsOf({ erased_at, groups_taken, groups, words }: NeedRow): string[] {
  if (erased_at !== null) return [];
  return groups_taken ? groups : detectGroups(words).map(({ group }) => group);
}

async function open(ctx: WriteContext, found: Happening, missing: Missing): Promise<void> {
  const needId = found.subjectId;
  const whole = await findNeed(ctx.db, scopeOf(ctx.actor), needId);
  if (!whole) return;
  const { need, legs } = whole;
  // Whoever took it down knew somebody though the words told of no service.
  const atOnce = legs.some(({ dispatched_at: at }) => at !== null && at <= found.at);
  if (missing.why === 'no_candidate' && atOnce) return;
  const service = missing.service ? await findService(ctx.db, missing.service) : null;
  const category = service?.category ?? missing.category;
  const groups = groupsOf(need);
  const organisation = missing.why === 'no_candidate' ? null : (missing.organisation ?? null);
  const opened = await openUnmet(ctx.db, {
    ...{ city_id: ctx.city.id, id: found.id, need_id: needId, why: missing.why, times: 1 },
    ...{ category_code: category, area_id: missing.area, groups, organisation_id: organisation },
    ...{
      leg_id: missing.leg ?? null,
      opened_at: found.at,
      closed_at: null,
      closed_by: null,
      closed_leg: null,
    },
  });
  if (!opened) return;
  const facts = { area: missing.area, category, organisation, why: missing.why };
  await record({ ...ctx, now: found.at }, happenings.unmet, needId, facts);
}

/** Every dispatch was taken back: there is nobody for it, as before. */
async function nobodyAgain(ctx: WriteContext, needId: string): Promise<void> {
  const whole = await findNeed(ctx.db, scopeOf(ctx.actor), needId);
  if (!whole || liveLegs(whole).length > 0) return;
  const recalled = whole.legs.filter(({ state }) => state === 'recalled').map(({ id }) => id);
  if (recalled.length > 0) await reopenUnmet(ctx.db, needId, recalled);
}

async function follow(ctx: WriteContext, found: Happening): Promise<void> {
  const missing = missingOf(found);
  if (missing) return open(ctx, found, missing);
  const closed = { closed_at: found.at, closed_by: found.id };
  if (factsIf(happenings.confirmed, found)) await closeUnmet(ctx.db, found.subjectId, null, closed);
  // Somebody was found after all.
  const dispatched = factsIf(happenings.dispatched, found);
  if (dispatched) {
    const by = { ...closed, closed_leg: dispatched.leg };
    await closeUnmet(ctx.db, found.subjectId, 'no_candidate', by);
  }
  if (factsIf(happenings.recalled, found)) await nobodyAgain(ctx, found.subjectId);
  const corrected = factsIf(happenings.corrected, found);
  if (corrected?.field === 'category') {
    await moveUnmet(ctx.db, found.subjectId, corrected.from, corrected.to);
  }
  if (corrected?.field === 'groups') await regroup(ctx, found.subjectId);
}

async function regroup(ctx: WriteContext, needId: string): Promise<void> {
  const whole = await findNeed(ctx.db, scopeOf(ctx.actor), needId);
  if (whole) await regroupUnmet(ctx.db, needId, groupsOf(whole.need));
}

/** Keeps the list of what the city had no answer for. */
export const unmetFollower: OncePerCity = { kind: 'once-per-city', name: 'needs.unmet', follow };
