export { mapSheet, takeOver } from './actions/decide.ts';
export { pastLessons } from './actions/lessons.ts';
export { openPastSheet, uploadSheet } from './actions/upload.ts';
export { checkSheet, takeSheet } from './actions/work.ts';
export { type CountedPast, listCounted } from './store/past-needs.ts';
export { getImport } from './views/imports.ts';
export { listSimilar } from './views/similar.ts';
