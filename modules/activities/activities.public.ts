export { createActivity } from './activities.actions.ts';
export type { ActivityFields } from './activities.contract.ts';
export { listTitles as listActivityTitles } from './activities.store.ts';
export { type CountedActivity, findCounted as findCountedActivity } from './counted.views.ts';
