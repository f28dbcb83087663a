import { type ConcernState, concernStates } from '../voice.rules.ts';

export const periods = [7, 14, 30] as const;

/** What is asked for on the page of concerns; it lives in the address. */
export interface ConcernSearch {
  readonly state?: ConcernState;
  readonly area?: string;
  readonly days?: number;
  readonly page?: number;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readConcernSearch(given: Record<string, unknown>): ConcernSearch {
  const state = concernStates.find((one) => one === given['state']);
  const days = periods.find((one) => one === Number(given['days']));
  const page = Math.floor(Number(given['page']));
  const area =
    typeof given['area'] === 'string' && /^[0-9a-f-]{36}$/.test(given['area']) ? given['area'] : '';
  return {
    ...(state ? { state } : {}),
    ...(area === '' ? {} : { area }),
    ...(days ? { days } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}
