export { add as addScheme, save as saveScheme } from './actions/draft.ts';
export { publish as publishScheme } from './actions/publish.ts';
export { getEffect } from './views/effect.ts';
