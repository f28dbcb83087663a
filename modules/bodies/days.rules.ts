/** The city's own numbers of days. */
export interface Days {
  /** After so many days who left a body is no longer known by name. */
  readonly formerKept: number;
  /** After so many without a step a founding stands still. */
  readonly standstill: number;
  /** 0 where nobody has set them yet. */
  readonly version: number;
}

/** Until a city sets its own. */
export const usualDays: Days = { formerKept: 730, standstill: 60, version: 0 };
