/** How the list is parted; `own` are those that the city added. */
export const indicatorGroups = ['needs', 'result', 'matter', 'joint', 'people', 'activity', 'own'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];
