import { addDays, addWorkingDays, instantOf, localTime } from '../../base/time.ts';
import * as needs from '../../modules/needs/needs.public.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { say } from './history-said.ts';
import { hear, work } from './history-worked.ts';
import type { DemoNeed, DemoStep } from './shape.ts';

interface Event {
  readonly at: Date;
  readonly need: DemoNeed;
  readonly step: DemoStep | null;
}

interface Night {
  readonly at: Date;
  readonly need: null;
}

/** When the jobs of the night have run. */
const nightTime = '04:00';
const mostExpired = 100;

/** All that happened, in the order of its time; what would lie after `now` has not happened. */
function eventsBefore(
  told: readonly DemoNeed[],
  now: Date,
  zone: string,
  isWorkingDay: ReadContext['isWorkingDay'],
): Event[] {
  const today = localTime(now, zone).day;
  const events = told.flatMap((need): Event[] => {
    const day = addDays(today, -need.daysAgo);
    const said = instantOf(day, need.time, zone);
    const steps = need.steps.map((step): Event => {
      const [, days = '0', time = '12:00'] = /^\+(\d+)d (\d\d:\d\d)$/.exec(step.at) ?? [];
      const on = days === '0' ? day : addWorkingDays(day, Number(days), isWorkingDay);
      return { at: instantOf(on, time, zone), need, step };
    });
    // A city made early in the morning still has what came in "today": it was said a moment ago.
    const at = said > now ? new Date(now.getTime() - 60_000) : said;
    return [{ at, need, step: null }, ...steps];
  });
  return events.filter(({ at }) => at <= now).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** A night for each day from the first event on. */
function nightsBetween(first: Date, now: Date, zone: string): Night[] {
  const nights: Night[] = [];
  for (let day = addDays(localTime(first, zone).day, 1); ; day = addDays(day, 1)) {
    const at = instantOf(day, nightTime, zone);
    if (at > now) return nights;
    nights.push({ at, need: null });
  }
}

/** What the jobs of a night do: what nobody said anything about is closed, what nobody answered is told of. */
async function passNight(runtime: Runtime, { city }: Furnished, at: Date): Promise<void> {
  await runtime.write(
    city,
    { kind: 'process' },
    async (ctx) => {
      const silent = await needs.listUnspoken(ctx);
      if (silent.length > 0) await needs.closeUnspoken(ctx, silent);
      await needs.tellExpired(ctx, mostExpired);
    },
    at,
  );
}

/**
 * Lives through the needs told of the demo city, every step through the actions people use, with a moved clock; with
 * `nights`, what the jobs of every night do as well. Gives the needs' ids by key.
 */
export async function liveThrough(
  runtime: Runtime,
  city: Furnished,
  told: readonly DemoNeed[],
  {
    now,
    nights = false,
    report,
  }: { now: Date; nights?: boolean; report: (done: number, all: number) => void },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const { zone } = city.city;
  const events = eventsBefore(told, now, zone, runtime.parts.isWorkingDay);
  const first = events[0]?.at ?? now;
  const all: (Event | Night)[] = nights ? [...events, ...nightsBetween(first, now, zone)] : events;
  all.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, event] of all.entries()) {
    if (event.need === null) await passNight(runtime, city, event.at);
    else {
      const { step, need, at } = event;
      const id = ids.get(need.key) ?? '';
      if (step === null) ids.set(need.key, await say(runtime, city, need, at));
      else {
        const actor: Actor = 'by' in step ? city.staff(step.by) : { kind: 'holder', needId: id };
        const act = (ctx: WriteContext) => ('by' in step ? work(ctx, city, id, step) : hear(ctx, step));
        await runtime.write(city.city, actor, act, at);
      }
    }
    report(index + 1, all.length);
  }
  await runtime.quiet();
  await runtime.settle(city.city);
  return ids;
}
