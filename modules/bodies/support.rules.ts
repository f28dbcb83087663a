import type { BodyKind } from '../../base/body-kinds.words.ts';
import { type BadCell, Misfit } from '../../base/misfit.ts';
import { fenOf } from '../../base/money.ts';
import type { Day } from '../../base/time.ts';
import type { BodyLevel } from './bodies.rules.ts';
import { numberIn, textIn } from './sheet-cells.rules.ts';
import { bodyFinder, type Named } from './sheet-tree.rules.ts';
import { supportTitles, supportWords as w } from './words/support.words.ts';

/** Of what a body has or is to have, each null where nobody said. Money in fen, of a year. */
export interface Means {
  readonly money: number | null;
  readonly rooms: number | null;
  readonly fullTime: number | null;
  readonly partTime: number | null;
}

export const meansKinds = [
  'money',
  'rooms',
  'fullTime',
  'partTime',
] as const satisfies readonly (keyof Means)[];
export type MeansKind = (typeof meansKinds)[number];

/** What one edition of a rule asks for at a kind and level of bodies. */
export interface SupportRule extends Means {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly edition: string;
  readonly effectiveFrom: Day;
  readonly source: string;
}

export interface Support extends Means {
  readonly year: number;
  readonly source: string;
}

/** The edition that counts for a year: the newest in force at its end. */
export function supportRuleFor(
  rules: readonly SupportRule[],
  { kind, level }: { readonly kind: string; readonly level: string },
  year: number,
): SupportRule | null {
  const [rule] = rules
    .filter((one) => one.kind === kind && one.level === level && one.effectiveFrom <= `${year}-12-31`)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  return rule ?? null;
}

/** By how much what there is falls short of what the rule asks; nothing where either is not known. */
export function gapsOf(has: Means, asked: Means): { readonly what: MeansKind; readonly short: number }[] {
  return meansKinds.flatMap((what) => {
    const [there, wanted] = [has[what], asked[what]];
    return there === null || wanted === null || there >= wanted ? [] : [{ what, short: wanted - there }];
  });
}

export type SupportColumn = keyof typeof supportTitles;

export interface SupportSheetRow {
  readonly number: number;
  readonly values: Readonly<Record<SupportColumn, string>>;
}

export interface PlannedSupport extends Support {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly bodyId: string;
  readonly version: number;
}

interface Around {
  readonly bodies: readonly Named[];
  readonly known: ReadonlyMap<string, Support & { readonly version: number }>;
  readonly mayKeep: (bodyId: string) => boolean;
  readonly thisYear: number;
}

function moneyIn(cell: string): number | null {
  if (cell.trim() === '') return null;
  const fen = fenOf(cell);
  if (fen === null || fen > 10 ** 14) throw new Misfit(w.badMoney);
  return fen;
}

/** A year of a body, as a key. */
export const supportKey = (bodyId: string, year: number) => `${bodyId} ${year}`;

/** What importing rows would do: one row is one body in one year; what is there is replaced. */
export function planSupport(
  rows: readonly SupportSheetRow[],
  { bodies, known, mayKeep, thisYear }: Around,
): { good: PlannedSupport[]; bad: BadCell[] } {
  const bad: BadCell[] = [];
  const seen = new Map<string, number>();
  const find = bodyFinder(bodies);
  const good = rows.flatMap(({ number, values }): PlannedSupport[] => {
    const from = bad.length;
    const wrong = (column: SupportColumn, { reason, values: told }: Misfit) =>
      bad.push({ number, name: values.body, column: supportTitles[column][0], reason, values: told });
    const take = <T>(column: SupportColumn, read: (cell: string) => T, otherwise: T): T => {
      try {
        return read(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        wrong(column, error);
        return otherwise;
      }
    };
    const bodyId = take(
      'body',
      (cell) => {
        const found = find(textIn(cell, 100, true));
        if (!mayKeep(found)) throw new Misfit(w.notYours);
        return found;
      },
      '',
    );
    const year = take(
      'year',
      (cell) => {
        const found = numberIn(cell, thisYear);
        if (found === null || found < 2000) throw new Misfit(w.badYear, { year: thisYear });
        return found;
      },
      thisYear,
    );
    const means: Support = {
      ...{
        year,
        money: take('money', moneyIn, null),
        rooms: take('rooms', (cell) => numberIn(cell, 10_000), null),
      },
      fullTime: take('fullTime', (cell) => numberIn(cell, 10_000), null),
      partTime: take('partTime', (cell) => numberIn(cell, 10_000), null),
      source: take('source', (cell) => textIn(cell, 200, true), ''),
    };
    const key = supportKey(bodyId, year);
    const earlier = seen.get(key);
    if (bad.length === from && earlier !== undefined) wrong('body', new Misfit(w.twice, { row: earlier }));
    if (bad.length > from) return [];
    seen.set(key, number);
    const before = known.get(key);
    const same =
      before !== undefined &&
      before.source === means.source &&
      meansKinds.every((what) => before[what] === means[what]);
    const kind = before === undefined ? 'added' : same ? 'same' : 'changed';
    return [{ ...means, number, bodyId, kind, version: before?.version ?? 0 }];
  });
  return { good, bad };
}
