import { addDays, addWorkingDays, instantOf, localTime } from '../../base/time.ts';
import {
  listOrigins,
  orderMatter,
  registerFinding,
  registerMatter,
} from '../../modules/supervision/supervision.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** What 云河旗's office put under supervision: what the October meeting agreed and is open, and what was found. */
export async function putUnderSupervision(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const asOffice = (day: string, act: (ctx: WriteContext) => Promise<unknown>) =>
    runtime.write(city.city, city.staff('su-rina'), act, instantOf(day, '09:20', zone));
  await asOffice(addDays(today, -32), async (ctx) => {
    const { origins } = await listOrigins(ctx);
    for (const { kind, id, organisation, due } of origins) {
      // What has weeks left is still to be registered.
      if (kind !== 'agreed' || organisation === null || due === null || due > today) continue;
      const matter = await registerMatter(ctx, { origin: kind, id });
      await orderMatter(ctx, matter.id, {
        ...{ version: matter.version, organisationId: organisation.id, due, dueAnyway: true },
      });
    }
  });
  await asOffice(addDays(today, -13), (ctx) =>
    registerFinding(ctx, {
      ...{ source: 'inspection', origin: '十一月上旬作风督查', words: '工资类诉求答复后没有逐件回访' },
      organisationId: city.organisation('yunhe-union'),
      ...{ due: addWorkingDays(today, 3, ctx.isWorkingDay), dueAnyway: false },
    }),
  );
}
