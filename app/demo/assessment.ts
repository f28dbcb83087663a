import { addDays, instantOf, localTime } from '../../base/time.ts';
import {
  addScheme,
  getEffect,
  publishScheme,
  saveScheme,
} from '../../modules/assessment/assessment.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

const share = (target: number) => ({ how: 'share', target, targets: {} }) as const;
const common = { part: 'common', bodyId: null } as const;
const ledger = (code: string) => ({ kind: 'indicator', code, edition: 1 }) as const;

const lines = [
  {
    ...{ ...common, key: 'in-time', name: '诉求按时接单率', weight: 25 },
    ...{ source: ledger('in-time'), scoring: share(98) },
  },
  {
    ...{ ...common, key: 'confirmed', name: '诉求本人确认解决率', weight: 25 },
    ...{ source: ledger('confirmed-rate'), scoring: share(85) },
  },
  {
    ...{ ...common, key: 'met', name: '未满足需求三个月内补上服务的比例', weight: 20 },
    source: { kind: 'measure', measure: 'unmet-met' } as const,
    scoring: share(80),
  },
  {
    ...{ ...common, key: 'came', name: '配合办理的事本人确认解决率', weight: 20 },
    source: { kind: 'measure', measure: 'came-solved' } as const,
    scoring: share(80),
  },
  {
    ...{ ...common, key: 'days', name: '本人确认解决用时中位数', weight: 10, source: ledger('median-days') },
    scoring: { how: 'linear', from: 20, to: 4, targets: {} } as const,
  },
];

const bodies = ['union', 'youth', 'women', 'disabled', 'red-cross', 'science', 'commerce', 'arts'];

/** This year's scheme of 云河旗's office, published and not scored yet. */
export async function layScheme(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const year = Number(today.slice(0, 4));
  const as = <T>(who: string, back: number, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, city.staff(who), act, instantOf(addDays(today, -back), '09:40', zone));
  const drafted = await as('su-rina', 130, async (ctx) => {
    const { id, version, title } = await addScheme(ctx, {
      ...{ year, title: `${String(year)} 年云河旗群团工作考核方案`, contestDays: 10 },
    });
    const bodyIds = bodies.map((key) => city.organisation(`yunhe-${key}`));
    return saveScheme(ctx, id, { version, title, contestDays: 10, content: { bodyIds, lines } });
  });
  await as('gao-jun', 126, async (ctx) => {
    const { year: effectYear } = await getEffect(ctx, drafted.id);
    return publishScheme(ctx, drafted.id, { version: drafted.version, effectYear });
  });
}
