import { expect } from 'vitest';
import { moment } from './play.ts';

export function byKey<T extends { key: string }>(rows: T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.key, row]));
}

export function expectUnique(values: string[]) {
  expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
}

export function expectKnown(values: (string | null)[], known: { has(key: string): boolean }) {
  expect(values.filter((value) => value !== null && !known.has(value))).toEqual([]);
}

/** '07:30' as minutes of the day. */
export function minutes(clock: string): number {
  return moment(`+0d ${clock}`).minutes;
}
