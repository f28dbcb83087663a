export const activityKinds = ['event', 'class'] as const;
export const activityStates = ['held', 'withdrawn'] as const;
/** By a list of names or registrations, head by head on the spot, or estimated. */
export const countingWays = ['list', 'counted', 'estimated'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export type ActivityState = (typeof activityStates)[number];
export type CountingWay = (typeof countingWays)[number];

/** More nobody counts in one place. */
export const mostPeople = 10_000_000;
/** In fen: a hundred billion yuan, below what a number holds exactly. */
export const mostFen = 10_000_000_000_000;
/** Characters of each text. */
export const lengths = {
  ...{ title: 80, place: 80, brand: 40, countedBy: 40 },
  ...{ moneySource: 80, goodsWhat: 120, goodsValuedBy: 80 },
} as const;
export const mostPartners = 20;
export const pageSize = 50;

/** Who works with activities: enters them for their own organisation. */
export const recorders = ['clerk', 'handler', 'head', 'coordinator'] as const;
export const readers = [...recorders, 'leader'] as const;
