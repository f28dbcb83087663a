import { type FigureKey, figureKeys } from '../ledger.rules.ts';
import { readInstant } from './indicators-search.ts';

export type MonthRange = 'city' | 'organisation';

/** What the address of a month holds: whose figures, and which figure lies open. */
export interface MonthSearch {
  readonly range?: MonthRange;
  readonly figure?: FigureKey;
  readonly page?: number;
  /** The instant the figures are to be of; now where it is left out. */
  readonly asOf?: string;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readMonthSearch(raw: Record<string, unknown>): MonthSearch {
  const figure = figureKeys.find((known) => known === raw['figure']);
  const page = Math.floor(Number(raw['page']));
  const asOf = readInstant(raw['asOf']);
  return {
    ...(raw['range'] === 'city' || raw['range'] === 'organisation' ? { range: raw['range'] } : {}),
    ...(figure ? { figure } : {}),
    ...(asOf === null ? {} : { asOf }),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}

/** `2026-01` and −1 → `2025-12`. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, index = 1] = month.split('-').map(Number);
  const count = year * 12 + index - 1 + by;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** Whether a text of the address is a month there can be figures of. */
export function isMonth(text: string): boolean {
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
}
