/** What the page may tell, the most pressing first; never more than these five. */
export const lineKinds = ['overdue', 'refused', 'assigned', 'unmet', 'protected'] as const;
export type LineKind = (typeof lineKinds)[number];

/** How many of what a line counts stand below it. */
export const entriesShown = 5;
/** What the year's one figure is: services, activities and training. */
export const servedCode = 'service-times-all';

/** Lines that have something to tell, in their order: no news is good news. */
export function telling<T extends { readonly count: number | null }>(lines: readonly T[]): T[] {
  return lines.filter(({ count }) => count !== 0);
}
