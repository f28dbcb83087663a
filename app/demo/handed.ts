import { addDays, instantOf, localTime } from '../../base/time.ts';
import { handShift } from '../../modules/needs/needs.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** What the last shift at 火车站驿站 left to the next, by the key of the need. */
const left: readonly (readonly [need: string, sentence: string])[] = [
  ['li-changshun-7', '李师傅讨薪，问周正'],
];

/** Hands over yesterday's shift, so that the first one who signs in at the counter reads what was left. */
export async function leaveToShift(
  runtime: Runtime,
  { city, staff }: Furnished,
  needs: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const evening = instantOf(addDays(localTime(now, city.zone).day, -1), '17:20:00', city.zone);
  const lines = left.flatMap(([key, sentence]) => {
    const needId = needs.get(key);
    return needId === undefined ? [] : [{ needId, sentence }];
  });
  await runtime.write(city, staff('bai-yinna'), (ctx) => handShift(ctx, { lines }), evening);
}
