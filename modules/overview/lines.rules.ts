/** What the page may tell, the most pressing first. */
export const lineKinds = ['overdue', 'refused', 'assigned', 'unmet', 'protected', 'still'] as const;
export type LineKind = (typeof lineKinds)[number];

/** How many of what a line counts stand below it. */
export const entriesShown = 5;
/** What the year's one figure is: services, activities and training. */
export const servedCode = 'service-times-all';

/** Never more than these; the last yields where all others have something to tell. */
export const mostLines = 5;

/** Lines that have something to tell, in their order: no news is good news. */
export function telling<T extends { readonly count: number | null }>(lines: readonly T[]): T[] {
  return lines.filter(({ count }) => count !== 0).slice(0, mostLines);
}
