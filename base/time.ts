/** A calendar day in the city's own zone, `2026-11-24`. */
export type Day = string;

/** Whether a text is a day of the calendar, written as a {@link Day}: 2026-02-30 and 2026-2-3 are not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

const parts = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let made = parts.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    parts.set(zone, made);
  }
  return made;
}

/** The local date and wall-clock time (`HH:MM:SS`) of an instant. */
export function localTime(at: Date, zone: string): { day: Day; time: string } {
  const instant = at.getTime();
  if (!(instant >= steadySince && instant < steadyUntil)) return formatted(at, zone);
  const wall = new Date(instant + steadyOffset(instant, zone)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 19) };
}

function formatted(at: Date, zone: string): { day: Day; time: string } {
  const found: Record<string, string> = {};
  for (const part of formatter(zone).formatToParts(at)) found[part.type] = part.value;
  return {
    day: `${found['year']}-${found['month']}-${found['day']}`,
    time: `${found['hour']}:${found['minute']}:${found['second']}`,
  };
}

// Between these years zones differ by whole quarters of an hour and change at whole quarters, so one asked for before
// answers for its quarter; asking the formatter costs a hundred times as much.
const steadySince = Date.UTC(1980, 0, 1);
const steadyUntil = Date.UTC(9999, 0, 1);
const quarter = 900_000;
const offsets = new Map<string, Map<number, number>>();

function steadyOffset(instant: number, zone: string): number {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const of = Math.floor(instant / quarter);
  let offset = known.get(of);
  if (offset === undefined) {
    const { day, time } = formatted(new Date(of * quarter), zone);
    offset = new Date(`${day}T${time}Z`).getTime() - of * quarter;
    if (known.size > 20_000) known.clear();
    known.set(of, offset);
  }
  return offset;
}

/**
 * The instant of a local wall-clock time; `time` is `HH:MM` or `HH:MM:SS`. A time that the zone skips moves on by as
 * much as it skips; of a time that it repeats, the first is meant.
 */
export function instantOf(day: Day, time: string, zone: string): Date {
  const wall = new Date(`${day}T${time.length === 5 ? `${time}:00` : time}Z`).getTime();
  const dayMs = 86_400_000;
  // A zone changes its offset at most once within two days: one of these two is the offset of that moment.
  const [before, after] = [offsetAt(wall - dayMs, zone), offsetAt(wall + dayMs, zone)];
  const fits = [before, after].find((offset) => offsetAt(wall - offset, zone) === offset);
  return new Date(wall - (fits ?? before));
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const { day, time } = localTime(new Date(at), zone);
  return new Date(`${day}T${time}Z`).getTime() - Math.floor(at / 1000) * 1000;
}

/** The day `count` calendar days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** How many calendar days later `to` is; below 0 where it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** 1 for a Monday to 7 for a Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Whether people work on a day: national holidays and make-up days decide, so it is handed in. */
export type IsWorkingDay = (day: Day) => boolean;

/**
 * The working day that is `count` ≥ 1 working days after `day`; the day itself never counts.
 * Throws a RangeError when a calendar has no working day within a year.
 */
export function addWorkingDays(day: Day, count: number, isWorkingDay: IsWorkingDay): Day {
  let found = day;
  for (let left = count, steps = 0; left > 0; steps += 1) {
    if (steps > 366 + count * 3) throw new RangeError('the calendar has no working days');
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** Where a day is no working day, the one before it; null where it is one, or none was within two months. */
export function workingDayBefore(day: Day, isWorkingDay: IsWorkingDay): Day | null {
  if (isWorkingDay(day)) return null;
  let found = addDays(day, -1);
  for (let steps = 0; !isWorkingDay(found); steps += 1) {
    if (steps > 60) return null;
    found = addDays(found, -1);
  }
  return found;
}

/** Working days from `from` (not counted) to `to` (counted); negative when `to` is past. */
export function workingDaysBetween(from: Day, to: Day, isWorkingDay: IsWorkingDay): number {
  if (to < from) return -workingDaysBetween(to, from, isWorkingDay);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The month of a day, `2026-11`. */
export function monthOf(day: Day): string {
  return day.slice(0, 7);
}

/** The last day of a month, 1 to 12. */
export function lastOfMonth(year: number, month: number): Day {
  const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  return addDays(`${addDays(first, 31).slice(0, 7)}-01`, -1);
}

/** The first instant of a month and of the month after it. */
export function monthBounds(month: string, zone: string): { from: Date; to: Date } {
  const first = `${month}-01`;
  const next = `${addDays(first, 31).slice(0, 7)}-01`;
  return { from: instantOf(first, '00:00', zone), to: instantOf(next, '00:00', zone) };
}
