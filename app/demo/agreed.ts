import { localTime } from '../../base/time.ts';
import { setCall, setDeadline } from '../../modules/needs/needs.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** Whom a handler may call in directly for what, as the joint meeting agreed. */
const calls: readonly (readonly [category: string, organisations: readonly string[]])[] = [
  [
    'labour-wages',
    ['yunhe-union', 'yunhe-labour', 'legal-aid', 'dongling-union', 'liuyuan-union', 'shaling-union'],
  ],
  ['labour-contract', ['yunhe-labour', 'arbitration', 'legal-aid']],
  ['health-transport', ['yunhe-red-cross', 'yunhe-youth']],
  ['health-screening', ['yunhe-disabled', 'mengyi']],
  ['family-violence', ['yunhe-women', 'dongling-women', 'yunhe-court', 'legal-aid']],
  ['disability-devices', ['city-disabled', 'liuyuan-disabled']],
];

/** Working days in which an organisation takes on what it was given, as the joint meeting agreed. */
const takeOnDays = 2;

/** What the joint meeting of the demo city agreed before its first need. */
export async function layAgreed(runtime: Runtime, city: Furnished, founded: Date): Promise<void> {
  const from = localTime(founded, city.city.zone).day;
  const source = '联席会议商定';
  await runtime.write(
    city.city,
    city.staff('qi-ming'),
    (ctx) => setDeadline(ctx, { kind: 'take_on', version: 0, days: takeOnDays, from, source }),
    founded,
  );
  await runtime.write(
    city.city,
    city.staff('tang-wenjun'),
    async (ctx) => {
      for (const [category, organisations] of calls) {
        for (const key of organisations) {
          const organisationId = city.organisation(key);
          const entry = { list: 'call' as const, category, organisationId, version: 0, removed: false };
          await setCall(ctx, { ...entry, source, agreedOn: from });
        }
      }
    },
    founded,
  );
}
