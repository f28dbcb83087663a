import { happening } from '../../platform/happenings/happening.ts';

/** Of the city as a whole: an indicator is known by its code. */
export const indicatorAdded = happening<{ code: string }>('ledger.indicatorAdded');
export const indicatorChanged = happening<{ code: string; version: number; fields: readonly string[] }>(
  'ledger.indicatorChanged',
);
export const indicatorRetired = happening<{ code: string; version: number }>('ledger.indicatorRetired');
export const indicatorRestored = happening<{ code: string; version: number }>('ledger.indicatorRestored');

export const baseAdded = happening<{ base: string }>('ledger.baseAdded');
export const baseChanged = happening<{ base: string; version: number; fields: readonly string[] }>(
  'ledger.baseChanged',
);
