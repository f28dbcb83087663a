/** What the address of the plans holds. */
export interface PlansSearch {
  readonly year?: number;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readPlansSearch(raw: Record<string, unknown>): PlansSearch {
  const year = Number(raw['year']);
  return Number.isInteger(year) && year >= 2000 && year <= 2099 ? { year } : {};
}
