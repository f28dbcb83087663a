export { addBody } from './actions/bodies.ts';
export { addHolder, addPost } from './actions/posts.ts';
export { bodiesForm, importBodies } from './actions/sheet.ts';
export { addSupportRule, importSupport, supportForm } from './actions/support.ts';
export { addApproval } from './actions/terms.ts';
export type { Body, ListedBody } from './bodies.contract.ts';
export {
  allowKeeping,
  allowSetting,
  type BodyPlace,
  type Keeping,
  mayKeep,
  maySet,
} from './bodies.policy.ts';
export type { BodyLevel } from './bodies.rules.ts';
export { type BodyRecord, findBody, listAllBodies } from './store/bodies.ts';
export { listNames as listBodyNames } from './store/tree.ts';
export { describeBody, listPage } from './views/bodies.ts';
export { nearestOf } from './views/nearest.ts';
export { daysOf, keepingOf, placesOf } from './views/seen.ts';
