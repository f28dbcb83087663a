export { pastLessons } from './actions/lessons.ts';
export { type CountedPast, listCounted } from './store/past-needs.ts';
export { listSimilar } from './views/similar.ts';
