import { type BadCell, Misfit } from '../../base/misfit.ts';
import { type Day, isDay } from '../../base/time.ts';
import type { BaseContent } from './base-populations.contract.ts';
import { baseWords } from './indicator-kinds.words.ts';
import { baseTitles, baseSheetWords as w } from './indicators-sheet.words.ts';

export type BaseColumn = Exclude<keyof typeof baseTitles, 'state'>;

export interface BaseRow {
  readonly number: number;
  readonly values: Readonly<Record<BaseColumn, string>>;
}

export interface KnownBase {
  readonly id: string;
  readonly version: number;
  readonly content: BaseContent;
  readonly state: 'live' | 'withdrawn';
}

export interface PlannedBase {
  readonly number: number;
  readonly kind: 'added' | 'changed' | 'same';
  readonly before: KnownBase | null;
  readonly content: BaseContent;
}

/** More no city has. */
export const mostBaseRows = 5000;
const mostNumber = 2_000_000_000;

function baseIn(cell: string): string {
  const found = Object.entries(baseWords).find(([code, { zh }]) => cell === code || cell === zh);
  if (!found)
    throw new Misfit(w.unknownBase, {
      all: Object.values(baseWords)
        .map(({ zh }) => zh)
        .join(w.comma.zh),
    });
  return found[0];
}

function numberIn(cell: string): number {
  const plain = cell.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const number = /^\d{1,10}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!(number <= mostNumber)) throw new Misfit(w.badNumber);
  return number;
}

function dayIn(cell: string, today: Day): Day {
  if (!isDay(cell)) throw new Misfit(w.badDay);
  if (cell > today) throw new Misfit(w.laterDay);
  return cell;
}

function sourceIn(cell: string): string {
  if (cell === '' || cell.length > 200) throw new Misfit(w.badSource);
  return cell;
}

/**
 * What importing rows would do: each is of one base population, area and day, and takes the place of the number there.
 * Areas are known by what a sheet calls them.
 */
export function planBases(
  rows: readonly BaseRow[],
  known: readonly KnownBase[],
  { areas, today }: { readonly areas: ReadonlyMap<string, string>; readonly today: Day },
): { good: PlannedBase[]; bad: BadCell[] } {
  const keyOf = ({ base, areaId: area, day }: BaseContent) => `${base} ${area} ${day}`;
  const live = new Map(
    known.flatMap((one) => (one.state === 'live' ? [[keyOf(one.content), one] as const] : [])),
  );
  const seen = new Map<string, number>();
  const [good, bad]: [PlannedBase[], BadCell[]] = [[], []];
  for (const { number, values } of rows) {
    const wrong: BadCell[] = [];
    const read = <T>(column: BaseColumn, work: (cell: string) => T): T | null => {
      try {
        return work(values[column]);
      } catch (error) {
        if (!(error instanceof Misfit)) throw error;
        const { reason, values: told } = error;
        wrong.push({ number, name: values.base, column: baseTitles[column].zh, reason, values: told });
        return null;
      }
    };
    const content = {
      base: read('base', baseIn) ?? '',
      areaId:
        read('area', (cell) => {
          const found = areas.get(cell);
          if (found === undefined) throw new Misfit(w.unknownArea);
          return found;
        }) ?? '',
      number: read('number', numberIn) ?? 0,
      day: read('day', (cell) => dayIn(cell, today)) ?? '',
      source: read('source', sourceIn) ?? '',
      note: values.note.slice(0, 400),
    };
    const key = keyOf(content);
    const twice = wrong.length === 0 ? seen.get(key) : undefined;
    if (twice !== undefined) {
      wrong.push({
        number,
        name: values.base,
        column: baseTitles.day.zh,
        reason: w.twice,
        values: { row: twice },
      });
    }
    bad.push(...wrong);
    if (wrong.length > 0) continue;
    seen.set(key, number);
    const before = live.get(key) ?? null;
    const same =
      before &&
      (['number', 'source', 'note'] as const).every((field) => before.content[field] === content[field]);
    good.push({ number, kind: before ? (same ? 'same' : 'changed') : 'added', before, content });
  }
  return { good, bad };
}
