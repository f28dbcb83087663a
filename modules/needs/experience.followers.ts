import { type IsWorkingDay, localTime, workingDaysBetween } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { type Dealt, decliningCode, Experiences } from './experience.rules.ts';
import * as happenings from './needs.happenings.ts';
import { type DealtRow, listDealt } from './store/experience.ts';

/** What organisations did with which matters, as this process knows it. */
export const experiences = memoryKey<Experiences>('needs.experiences');

/** So many legs are kept in mind, the newest, of so many days: more than a year, for what is asked of last month. */
const most = 60_000;
const days = 400;

/** What one organisation did with one need, from all its legs, the newest last. */
function dealtOf(rows: readonly DealtRow[], zone: string, isWorkingDay: IsWorkingDay): Dealt | null {
  const [first] = rows;
  if (!first) return null;
  const taken = rows.flatMap(({ taken_on_at: at }) => at ?? []).toSorted((a, b) => a.getTime() - b.getTime());
  const declined = rows.findLast(({ state }) => state === 'declined');
  const last = rows.findLast(({ taken_on_at: at }) => at !== null);
  const verdict = last?.verdict === 'confirmed' || last?.verdict === 'not_accepted' ? last.verdict : null;
  const [begun] = taken;
  const ended = last?.ended_at ?? null;
  const day = (at: Date) => localTime(at, zone).day;
  return {
    needId: first.need_id,
    organisationId: first.organisation_id,
    category: first.category_code,
    takenOn: begun?.getTime() ?? null,
    declined: declined?.ended_at?.getTime() ?? null,
    declinedWhy: declined ? decliningCode(declined.declined_why ?? '') : null,
    verdict,
    verdictAt: last?.verdict_at?.getTime() ?? null,
    days:
      verdict === 'confirmed' && begun && ended
        ? workingDaysBetween(day(begun), day(ended), isWorkingDay)
        : null,
  };
}

function putAll(ctx: ReadContext, memory: Experiences, rows: readonly DealtRow[]): void {
  const byNeed = Map.groupBy(rows, ({ need_id }) => need_id);
  for (const [needId, ofNeed] of byNeed) {
    const byOrganisation = Map.groupBy(ofNeed, ({ organisation_id }) => organisation_id);
    const dealt = [...byOrganisation.values()].flatMap(
      (legs) => dealtOf(legs, ctx.city.zone, ctx.isWorkingDay) ?? [],
    );
    memory.put(needId, dealt);
  }
}

async function load(ctx: ReadContext): Promise<Experiences> {
  const memory = new Experiences();
  const since = new Date(ctx.now.getTime() - days * 24 * 3_600_000);
  putAll(ctx, memory, (await listDealt(ctx.db, { since, limit: most })).toReversed());
  return memory;
}

/** After these an organisation did more, or less, with a matter, or it may be counted no more. */
const moving = [
  happenings.takenOn,
  happenings.declined,
  happenings.dispatched,
  happenings.answered,
  happenings.carried,
  happenings.passed,
  happenings.withdrawn,
  happenings.recalled,
  happenings.confirmed,
  happenings.notAccepted,
  happenings.unconfirmed,
  happenings.corrected,
  happenings.unhidden,
  happenings.merged,
  happenings.unmerged,
  happenings.erased,
].map(({ name }) => name);

export const experienceFollower = inEveryProcess<Experiences>({
  key: experiences,
  load,
  follow: async (ctx, memory, { name, subjectId: needId }) => {
    if (!moving.some((one) => one === name)) return;
    memory.put(needId, []);
    putAll(ctx, memory, await listDealt(ctx.db, { needId }));
  },
});
