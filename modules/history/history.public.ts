export { pastLessons } from './lessons.followers.ts';
export { type CountedPast, listCounted } from './store/past-needs.ts';
export { listSimilar } from './views/similar.ts';
