import { AppError } from '../../base/error.ts';
import type { BadCell } from '../../base/misfit.ts';
import { type Language, say } from '../../base/words.ts';
import type { SheetReport, SheetTaking } from './sheet.contract.ts';
import { sheetsWords as w } from './sheets.words.ts';

/** So many bad cells are told one by one; the rest is counted. */
const told = 500;

// Reasons of rows are told in the language of the field's own sheets.
const ofSheets: Language = 'zh';

export interface SheetPlan {
  readonly good: readonly { readonly kind: 'added' | 'changed' | 'same' }[];
  readonly bad: readonly BadCell[];
}

export function reportOf(rows: readonly unknown[], { good, bad }: SheetPlan): SheetReport {
  const count = (kind: string) => good.filter((one) => one.kind === kind).length;
  return {
    ...{ rows: rows.length, added: count('added'), changed: count('changed'), same: count('same') },
    bad: bad.slice(0, told).map(({ number, name, column, reason, values }) => ({
      ...{ number, name, column, reason: say(reason, ofSheets, values) },
    })),
    badCount: new Set(bad.map(({ number }) => number)).size,
  };
}

/** Throws 409 where all rows are asked for and one of them is bad: then nothing is taken. */
export function refuseUnlessTakeable({ badCount }: SheetReport, take: SheetTaking): void {
  if (take === 'all' && badCount > 0) throw new AppError(409, 'bad-rows', w.notAll, { bad: badCount });
}
