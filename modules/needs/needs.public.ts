export { answerOnSpot, register } from './actions/counter.ts';
export { choose, dispatch } from './actions/dispatch.ts';
export { answer, decline, giveVerdict, takeOn } from './actions/handle.ts';
export { say } from './actions/say.ts';
export { ask, correctCategory, speak } from './actions/talk.ts';
export type { Need, Story } from './contract/shapes.ts';
export { getNeed } from './views/need.ts';
export { matchWords } from './views/proposals.ts';
export { getStory } from './views/story.ts';
