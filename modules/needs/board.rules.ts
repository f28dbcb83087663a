/** What waits for an office of coordination, each with its records. */
export const boardKinds = [
  'declined_twice',
  'reopened_twice',
  'no_candidate',
  'overdue',
  'supervision_due',
  'unassigned',
] as const;
export type BoardKind = (typeof boardKinds)[number];

/** So many filters one person keeps by name. */
export const mostViews = 20;
