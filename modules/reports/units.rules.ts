import { scaleOf } from '../../engines/indicators/written.ts';

/** Whether a blank's unit is one of ten thousands. */
export function isInWan(unit: string | null): boolean {
  return unit !== null && scaleOf(unit).wan;
}
