import { addDuty } from '../../modules/organisations/organisations.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';
import { staff } from './staff.ts';

/** Who is on duty for the first four weeks: the women's federation, the youth league, and the office for everything. */
const onDuty = ['bao-li', 'bateer', 'su-rina', 'tang-wenjun'];
const weeks = 4;

/** Puts people of the demo city on the rota, from the day of the first start on. */
export async function layRota(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const until = new Date(now.getTime() + weeks * 7 * 86_400_000).toISOString();
  const people = staff.filter(({ key }) => onDuty.includes(key));
  await runtime.write(
    city.city,
    { kind: 'process' },
    async (ctx) => {
      for (const { key, name, phone, organisation } of people) {
        const organisationId = city.organisation(organisation);
        const { staffId } = city.staff(key);
        await addDuty(ctx, {
          organisationId,
          areaId: null,
          staffId,
          name,
          phone,
          from: now.toISOString(),
          until,
        });
      }
    },
    now,
  );
}
