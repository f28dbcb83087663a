export { answerOnSpot, register } from './actions/counter.ts';
export { choose, dispatch } from './actions/dispatch.ts';

export { answer, decline, takeOn } from './actions/handle.ts';
export { putOnList } from './actions/legs-calls.ts';
export { proposeCategory, say } from './actions/say.ts';

export { ask, correctCategory, speak } from './actions/talk.ts';
export { closeUnspoken, giveVerdict, listUnspoken } from './actions/verdict.ts';
export type { Need, Story } from './contract/shapes.ts';
export { erasureDays, familyDays, retention } from './needs.rules.ts';
export { isNewsToHolder } from './news.rules.ts';
export { listReferences } from './store/records.ts';
export { findSolved, listSolved, type Solved } from './store/solved.ts';
export { getNeed } from './views/need.ts';
export { needsOpenWith } from './views/open-with.ts';
export { matchWords } from './views/proposals.ts';
export { getStory } from './views/story.ts';
