import * as needs from '../../modules/needs/needs.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { residents } from './residents.ts';
import type { DemoNeed } from './shape.ts';

const contactOf = (key: string | null) => {
  const resident = residents.find((one) => one.key === key);
  return { name: resident?.name ?? '', phone: resident?.phone ?? '' };
};

/** What a clerk takes down; gives the id. */
async function takeDown(ctx: WriteContext, city: Furnished, need: DemoNeed): Promise<string> {
  const { text: words, door } = need;
  const areaId = need.area === null ? null : city.area(need.area);
  const via: 'phone' | 'counter' = need.via === 'phone' ? 'phone' : 'counter';
  // As the clerk's screen fills it in; who is in front of her contradicts nothing.
  const groups = await needs.readSureGroups(ctx, words);
  if (need.onSpot !== null) {
    const answered = { words, via, areaId, groups, answer: need.onSpot, category: null } as const;
    return (await needs.answerOnSpot(ctx, answered)).id;
  }
  if (door !== undefined) {
    const shown = { door: door.to, reason: door.reason, route: '', clock: '' };
    return (await needs.showDoorAtCounter(ctx, { words, via, areaId, ...shown })).id;
  }
  const legs = need.choose.map((key, index) => ({
    serviceId: city.service(key),
    part: index === 0 ? ('lead' as const) : ('joint' as const),
    basis: need.asks ? { kind: 'ask' as const } : { kind: 'consent' as const, how: via },
  }));
  const employerId = need.employer === null ? null : city.employer(need.employer);
  const safeWay = { way: 'page' as const, phone: '', when: '' };
  const contact = contactOf(need.resident);
  const asked = { words, via, areaId, groups, contact, employerId, legs, safeWay };
  return (await needs.register(ctx, asked)).id;
}

/** Somebody says what they need, at the counter, on the telephone or on the portal; gives its id. */
export async function say(runtime: Runtime, city: Furnished, need: DemoNeed, at: Date): Promise<string> {
  if (need.clerk !== null) {
    return runtime.write(city.city, city.staff(need.clerk), (ctx) => takeDown(ctx, city, need), at);
  }
  const areaId = need.area === null ? null : city.area(need.area);
  const said = await runtime.write(
    city.city,
    { kind: 'anonymous' },
    (ctx) => needs.say(ctx, { words: need.text, areaId, via: 'portal' }),
    at,
  );
  if (need.choose.length === 0 && !need.forward) return said.id;
  const [lead = null, ...joint] = need.choose.map(city.service);
  const choice = { version: 1, lead, joint, ...contactOf(need.resident), areaId, agreed: true as const };
  await runtime.write(city.city, { kind: 'holder', needId: said.id }, (ctx) => needs.choose(ctx, choice), at);
  return said.id;
}
