import { addDays, addWorkingDays, instantOf, localTime } from '../../base/time.ts';
import * as needs from '../../modules/needs/needs.public.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { residents } from './residents.ts';
import type { DemoNeed, DemoStep } from './shape.ts';

interface Event {
  readonly at: Date;
  readonly need: DemoNeed;
  readonly step: DemoStep | null;
}

interface Moved {
  readonly runtime: Runtime;
  readonly city: Furnished;
  readonly ids: Map<string, string>;
}

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

const contactOf = (key: string | null) => {
  const resident = residents.find((one) => one.key === key);
  return { name: resident?.name ?? '', phone: resident?.phone ?? '' };
};

async function say(moved: Moved, { need, at }: Event): Promise<void> {
  const { runtime, city, ids } = moved;
  const areaId = need.area === null ? null : city.area(need.area);
  const { text: words } = need;
  if (need.clerk !== null) {
    const via: 'phone' | 'counter' = need.via === 'phone' ? 'phone' : 'counter';
    const id = await runtime.write(
      city.city,
      city.staff(need.clerk),
      async (ctx) => {
        if (need.onSpot !== null) {
          const answered = { words, via, areaId, answer: need.onSpot, category: null } as const;
          return (await needs.answerOnSpot(ctx, answered)).id;
        }
        const legs = need.choose.map((key, index) => ({
          serviceId: city.service(key),
          part: index === 0 ? ('lead' as const) : ('joint' as const),
          basis: need.asks ? { kind: 'ask' as const } : { kind: 'consent' as const, how: via },
        }));
        const employerId = need.employer === null ? null : city.employer(need.employer);
        const contact = contactOf(need.resident);
        return (
          await needs.register(ctx, {
            words,
            via,
            areaId,
            contact,
            employerId,
            legs,
            safeWay: { way: 'page', phone: '', when: '' },
          })
        ).id;
      },
      at,
    );
    ids.set(need.key, id);
    return;
  }
  const said = await runtime.write(
    city.city,
    { kind: 'anonymous' },
    (ctx) => needs.say(ctx, { words, areaId, via: 'portal' }),
    at,
  );
  ids.set(need.key, said.id);
  if (need.choose.length === 0 && !need.forward) return;
  const [lead = null, ...joint] = need.choose.map(city.service);
  const choice = { version: 1, lead, joint, ...contactOf(need.resident), areaId, agreed: true as const };
  await runtime.write(city.city, { kind: 'holder', needId: said.id }, (ctx) => needs.choose(ctx, choice), at);
}

function legOf(need: needs.Need, organisationId: string): string {
  const leg = need.rounds
    .at(-1)
    ?.legs.find(({ organisation, state }) => organisation.id === organisationId && state !== 'declined');
  if (!leg) throw new Error(`${organisationId} has no leg of ${need.reference}`);
  return leg.id;
}

async function work(
  ctx: WriteContext,
  city: Furnished,
  id: string,
  step: Extract<DemoStep, { by: string }>,
): Promise<void> {
  const need = await needs.getNeed(ctx, id);
  const { version } = need;
  const text = step.text ?? '';
  const own = () => ({ id, leg: legOf(need, city.staff(step.by).organisationId) });
  switch (step.do) {
    case 'takeOn':
      await needs.takeOn(ctx, own(), { version });
      return;
    case 'answer':
      await needs.answer(ctx, own(), { version, outcome: step.outcome ?? 'solved', answer: text });
      return;
    case 'decline':
      await needs.decline(ctx, own(), { version, reason: text });
      return;
    case 'note':
      await needs.speak(ctx, id, { kind: 'inner', words: text });
      return;
    case 'correctCategory':
      await needs.correctCategory(ctx, id, { version, category: step.category ?? '', why: text || step.do });
      return;
    case 'dispatch': {
      const led = need.rounds.at(-1)?.legs.some(({ part, state }) => part === 'lead' && state !== 'declined');
      const legs = (step.services ?? []).map((key, index) => ({
        serviceId: city.service(key),
        part: index === 0 && !led ? ('lead' as const) : ('joint' as const),
        basis: { kind: 'consent' as const, how: 'phone' as const },
      }));
      await needs.dispatch(ctx, id, { version, legs });
    }
  }
}

async function hear(ctx: WriteContext, step: Exclude<DemoStep, { by: string }>): Promise<void> {
  const { version } = await needs.getStory(ctx);
  const words = step.text ?? '';
  if (step.do === 'ask') await needs.ask(ctx, { words });
  else {
    const verdict = step.do === 'confirm' ? 'confirmed' : 'not_accepted';
    await needs.giveVerdict(ctx, { version, verdict, words });
  }
}

/**
 * Lives through the needs told of the demo city, every step through the actions people use, with a moved clock. Gives
 * the needs' ids by key.
 */
export async function liveThrough(
  runtime: Runtime,
  city: Furnished,
  told: readonly DemoNeed[],
  now: Date,
  report: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, string>> {
  const moved: Moved = { runtime, city, ids: new Map() };
  const events = eventsBefore(told, now, city.city.zone, runtime.parts.isWorkingDay);
  for (const [index, event] of events.entries()) {
    const { step, need, at } = event;
    const id = moved.ids.get(need.key) ?? '';
    if (step === null) await say(moved, event);
    else {
      const actor: Actor = 'by' in step ? city.staff(step.by) : { kind: 'holder', needId: id };
      await runtime.write(
        city.city,
        actor,
        (ctx) => ('by' in step ? work(ctx, city, id, step) : hear(ctx, step)),
        at,
      );
    }
    report(index + 1, events.length);
  }
  await runtime.quiet();
  await runtime.settle(city.city);
  return moved.ids;
}
