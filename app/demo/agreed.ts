import { localTime } from '../../base/time.ts';
import { setDeadline } from '../../modules/needs/needs.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** Working days in which an organisation takes on what it was given, as the joint meeting agreed. */
const takeOnDays = 2;

/** What the joint meeting of the demo city agreed before its first need. */
export async function layAgreed(runtime: Runtime, city: Furnished, founded: Date): Promise<void> {
  const from = localTime(founded, city.city.zone).day;
  const set = { kind: 'take_on', version: 0, days: takeOnDays, from, source: '联席会议商定' } as const;
  await runtime.write(city.city, city.staff('qi-ming'), (ctx) => setDeadline(ctx, set), founded);
}
