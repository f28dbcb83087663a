import { expect } from 'vitest';
import { areas } from './areas.ts';
import { moment } from './play.ts';

const area = byKey(areas);

export function byKey<T extends { key: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.key, row]));
}

export function expectUnique(values: string[]) {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
}

export function expectKnown(values: (string | null)[], known: { has(key: string): boolean }) {
  expect(values.filter((value) => value !== null && !known.has(value))).toEqual([]);
}

/** Whether the area `inner` is `outer` or lies in it. */
export function within(inner: string | null, outer: string): boolean {
  for (let at = inner; at !== null; at = area.get(at)?.parent ?? null) if (at === outer) return true;
  return false;
}

/** '07:30' as minutes of the day. */
export function minutes(clock: string): number {
  return moment(`+0d ${clock}`).minutes;
}
