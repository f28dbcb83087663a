import { type Candidate as Choosable, likelyIndicators } from '../../engines/indicators/proposing.ts';
import type { UnitName } from '../../engines/indicators/unit-names.ts';
import { beginsWithUnit, scaleOf } from '../../engines/indicators/written.ts';
import { measureAt } from '../../engines/reading/numbers.ts';

/** An indicator that may stand in a blank. */
export interface Candidate extends Choosable {
  readonly decimals: number;
}

export interface BlankAsked {
  readonly kind: 'number' | 'ordinal' | 'words';
  readonly unit: string | null;
  /** What stands before and after it in its clause, with `…` for the blank. */
  readonly what: string;
  readonly sentence: string;
}

export interface Proposal {
  readonly code: string;
  /** In ten thousands, as the blank's unit says. */
  readonly wan: boolean;
  readonly decimals: number;
}

const most = 3;

/** The unit that stands at the beginning of what follows a number; null where there is none. */
export function unitWritten(after: string): string | null {
  const measured = measureAt(after, 0);
  return measured && measured.scale + measured.base;
}

/** Whether a number of this unit may stand before these words. Where the words tell no unit, it may. */
export function fitsBefore(after: string, counted: { unit: UnitName; wan: boolean }): boolean {
  return beginsWithUnit(after, counted) || unitWritten(after) === null;
}

/**
 * Which indicators may fill a blank, the likeliest first, at most three; none where no name stands in its clause or no
 * unit fits.
 */
export function proposalsFor(blank: BlankAsked, candidates: readonly Candidate[]): Proposal[] {
  const { kind, unit, what, sentence } = blank;
  if (kind !== 'number' || unit === null) return [];
  const { wan } = scaleOf(unit);
  return likelyIndicators({ unit, what, sentence }, candidates)
    .filter(({ isMeant }) => isMeant)
    .slice(0, most)
    .map(({ indicator: { code, unit: counts, decimals } }) => ({
      ...{ code, wan, decimals: wan ? 2 : counts === 'fen' ? 0 : decimals },
    }));
}
