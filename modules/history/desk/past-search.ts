import { isId } from '../../../base/ids.ts';
import { type Outcome, outcomes } from '../columns.rules.ts';

/** What is asked for on the page of past needs; it lives in the address. */
export interface PastSearch {
  readonly search?: string;
  readonly outcome?: Outcome;
  /** This area and all that lies in it. */
  readonly area?: string;
  readonly page?: number;
}

export function readPastSearch(given: Record<string, unknown>): PastSearch {
  const { search, area, page } = given;
  const outcome = outcomes.find((one) => one === given['outcome']);
  return {
    ...(typeof search === 'string' && search !== '' ? { search: search.slice(0, 60) } : {}),
    ...(outcome ? { outcome } : {}),
    ...(typeof area === 'string' && isId(area) ? { area } : {}),
    ...(typeof page === 'number' && Number.isInteger(page) && page > 1 ? { page } : {}),
  };
}
