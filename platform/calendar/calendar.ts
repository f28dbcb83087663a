import type { Day, IsWorkingDay } from '../../base/time.ts';
import type { ReadContext } from '../access/context.ts';
import { type Follower, inEveryProcess } from '../happenings/follower.ts';
import { type HappeningKind, happening } from '../happenings/happening.ts';
import { memoryKey } from '../happenings/memory-key.ts';
import { listOwnDays } from './calendar.store.ts';

/** The city's working calendar has another day. Its subject is the city. */
export const dayChanged: HappeningKind<{
  day: Day;
  works: boolean | null;
  version: number;
  fields: readonly string[];
}> = happening('calendar.day-changed');

interface Calendar {
  own: ReadonlyMap<Day, boolean>;
}

/** Where the city works otherwise than the nation, as this process knows it. */
export const calendarKey = memoryKey<Calendar>('calendar.own-days');

/** Keeps each process's calendar of a city in step. */
export function calendarFollower(): Follower {
  const load = async (ctx: ReadContext): Promise<Calendar> => {
    const days = await listOwnDays(ctx.db, '0001-01-01', '9999-12-31');
    return {
      own: new Map(days.flatMap(({ day, works }) => (works === null ? [] : [[day, works] as const]))),
    };
  };
  return inEveryProcess<Calendar>({
    key: calendarKey,
    load,
    follow: async (ctx, calendar, found) => {
      if (found.name === dayChanged.name) calendar.own = (await load(ctx)).own;
    },
  });
}

/** Whether the city works on a day: its own days before the national ones. */
export function workingDays({ own }: Calendar, national: IsWorkingDay): IsWorkingDay {
  return (day) => own.get(day) ?? national(day);
}
