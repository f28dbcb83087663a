import { addDays, daysBetween, instantOf, localTime } from '../../base/time.ts';
import { type ActivityFields, createActivity } from '../../modules/activities/activities.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { countedActivities } from './activities-counted.ts';
import { listedActivities } from './activities-listed.ts';
import { winterActivities } from './activities-winter.ts';
import type { Furnished } from './furnish.ts';
import type { DemoActivity } from './shape.ts';
import { staff } from './staff.ts';
import { number } from './tell.ts';

export const activities: readonly DemoActivity[] = [...countedActivities, ...listedActivities];

const nameOf = new Map(staff.map(({ key, name }) => [key, name]));

function fieldsOf(city: Furnished, one: DemoActivity, today: string): ActivityFields {
  const { kind, title, place, attendance, countedHow, group = null, brand = '' } = one;
  const toDay = addDays(today, -one.daysAgo);
  return {
    ...{ kind, title, place, attendance, countedHow, group, brand, toDay },
    fromDay: addDays(toDay, 1 - (one.days ?? 1)),
    areaId: city.area(one.area),
    organisationId: city.organisation(one.lead),
    partnerIds: one.partners.map(city.organisation),
    countedBy: countedHow === 'list' ? '' : (nameOf.get(one.by) ?? ''),
    ...{ sessions: one.sessions ?? null, households: one.households ?? null },
    ...{ moneyFen: one.money?.[0] ?? null, moneySource: one.money?.[1] ?? '' },
    ...{ goodsFen: one.goods?.[0] ?? null, goodsWhat: one.goods?.[1] ?? '' },
    goodsValuedBy: one.goods?.[2] ?? '',
  };
}

/** What was held in the demo city in the last half year, each entered by who led it on the evening of its last day. */
export async function holdActivities(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const today = localTime(now, city.city.zone).day;
  for (const one of activities.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    const fields = fieldsOf(city, one, today);
    const evening = instantOf(fields.toDay, '17:30', city.city.zone);
    await runtime.write(city.city, city.staff(one.by), (ctx) => createActivity(ctx, fields), evening);
  }
}

/** Weeks of a year, so that a market day stays on its weekday. */
const yearBefore = 364;

/** The same with as many as came the year before: of a hundred who came this year 72 to 114, by its title. */
function before(one: DemoActivity): DemoActivity {
  const share = (72 + (number(one.title) % 43)) / 100;
  const part = (of: number) => Math.round(of * share);
  const sessions = one.sessions ?? 1;
  const { households, money, goods } = one;
  return {
    ...{ ...one, daysAgo: one.daysAgo + yearBefore, attendance: part(one.attendance / sessions) * sessions },
    ...(households === undefined ? {} : { households: part(households) }),
    ...(money ? { money: [part(money[0]), money[1]] } : {}),
    ...(goods ? { goods: [part(goods[0]), goods[1], goods[2]] } : {}),
  };
}

/**
 * What was held the year before: the same as this year, and what is held in the months that this year's story does not
 * tell. Entered by its leads when the city was founded; what was held later is not among it.
 */
export async function holdLastYear(
  runtime: Runtime,
  city: Furnished,
  { founded, now }: { readonly founded: Date; readonly now: Date },
): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const foundedOn = localTime(founded, zone).day;
  const year = String(Number(today.slice(0, 4)) - 1);
  const ofWinter = winterActivities.map(({ day, ...one }) => ({
    ...{ ...one, daysAgo: daysBetween(`${year}-${day}`, today) },
  }));
  for (const one of [...ofWinter, ...activities.map(before)]) {
    const fields = fieldsOf(city, one, today);
    const { fromDay, toDay } = fields;
    if (!fromDay.startsWith(year) || toDay >= foundedOn) continue;
    await runtime.write(city.city, city.staff(one.by), (ctx) => createActivity(ctx, fields), founded);
  }
}
