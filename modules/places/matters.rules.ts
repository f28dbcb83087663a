import { MATTERS, type Matter as OfEngine } from '../../engines/urgency/interface.ts';
import { everywhereName } from './matters.words.ts';

export const matters = MATTERS;
export type Matter = OfEngine;

/** An unknown word of the database is no matter any more. */
export function mattersOf(found: readonly string[]): Matter[] {
  return MATTERS.filter((matter) => found.includes(matter));
}

/** Who acts on a matter themselves comes before those who advise; for these the order of the list is not enough. */
const before: Readonly<Partial<Record<Matter, readonly string[]>>> = {
  wages: ['12333', '12348', '12351'],
  abuse: ['12338', '110', '12348'],
};

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
 * The lines to ring first for these matters, the gravest matter's lines before the others: those who act on it, then in
 * the city's order, which alone counts in danger. In danger there is always one.
 */
export function linesFor<T extends Line>(
  lines: readonly T[],
  found: readonly string[],
  danger: boolean,
): (T | Line)[] {
  const first = found.flatMap((matter) => {
    const own = danger ? [] : (before[matter as Matter] ?? []);
    const place = ({ phone }: Line) => (own.includes(phone) ? own.indexOf(phone) : own.length);
    return lines.filter((line) => line.matters.includes(matter)).toSorted((a, b) => place(a) - place(b));
  });
  const shown: (T | Line)[] = [...new Map(first.map((line) => [line.phone, line])).values()].slice(0, most);
  return shown.length === 0 && danger ? [everywhere] : shown;
}
