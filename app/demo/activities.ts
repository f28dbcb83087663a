import { addDays, instantOf, localTime } from '../../base/time.ts';
import { type ActivityFields, createActivity } from '../../modules/activities/activities.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { countedActivities } from './activities-counted.ts';
import { listedActivities } from './activities-listed.ts';
import type { Furnished } from './furnish.ts';
import type { DemoActivity } from './shape.ts';
import { staff } from './staff.ts';

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
