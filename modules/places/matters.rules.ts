import { MATTERS, type Matter as OfEngine } from '../../engines/urgency/interface.ts';
import { everywhereName } from './matters.words.ts';

export const matters = MATTERS;
export type Matter = OfEngine;

/** An unknown word of the database is no matter any more. */
export function mattersOf(found: readonly string[]): Matter[] {
  return MATTERS.filter((matter) => found.includes(matter));
}

/** National lines and what they are for; a city changes it in its own list. */
const usual: Readonly<Record<string, readonly Matter[]>> = {
  110: ['violence', 'abuse', 'sexual', 'child', 'threat', 'held', 'missing', 'suicide'],
  119: ['fire'],
  120: ['medical', 'suicide'],
  12333: ['wages'],
  12338: ['violence', 'abuse', 'sexual', 'child'],
  12345: ['child', 'hunger', 'missing'],
  12348: ['wages', 'abuse'],
  12351: ['wages'],
  12355: ['child'],
  12356: ['suicide'],
};

export function usualMatters(phone: string): Matter[] {
  return [...(usual[phone] ?? [])];
}

interface Line {
  readonly phone: string;
  readonly name: string;
  readonly about: string;
  readonly matters: readonly string[];
}

/** Where a line can be rung whatever a city's list says. */
const everywhere: Line = { phone: '110', name: everywhereName.zh, about: '', matters: [] };
const most = 5;

/**
 * The lines to ring first for these matters, the gravest matter's lines before the others, each in the city's order.
 * In danger there is always one.
 */
export function linesFor<T extends Line>(
  lines: readonly T[],
  found: readonly string[],
  danger: boolean,
): (T | Line)[] {
  const first = found.flatMap((matter) => lines.filter((line) => line.matters.includes(matter)));
  const shown: (T | Line)[] = [...new Map(first.map((line) => [line.phone, line])).values()].slice(0, most);
  return shown.length === 0 && danger ? [everywhere] : shown;
}
