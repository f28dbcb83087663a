import type { UrgencyLines } from '../measure.ts';

/** Lines about one thing, urgent and harmless, so that near-copies stay on one side when figures are cross-validated. */
export interface Theme extends UrgencyLines {
  readonly name: string;
}

export function theme(name: string, danger: string, attend: string, ordinary: string): Theme {
  return { name, danger, attend, either: '', ordinary };
}
