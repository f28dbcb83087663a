export { movesMeanings } from './lexicon.happenings.ts';
export { readMeanings } from './lexicon.views.ts';
