export { listConcerns } from './views/concerns.ts';
