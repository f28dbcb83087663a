export { createActivity } from './activities.actions.ts';
export type { ActivityFields } from './activities.contract.ts';
export { type CountedActivity, findCounted as findCountedActivity } from './counted.views.ts';
export { listTitles as listActivityTitles } from './store/listing.ts';
