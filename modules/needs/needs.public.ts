export { answerOnSpot, register } from './actions/counter.ts';
export { setDeadline } from './actions/deadlines.ts';
export { choose, dispatch } from './actions/dispatch.ts';

export { refuseDoor, showDoor, showDoorAtCounter } from './actions/doors.ts';
export { tellExpired } from './actions/expire.ts';
export { endFollowUp } from './actions/follow-ups.ts';
export { answer, decline, takeOn } from './actions/handle.ts';
export { decideNoBasis } from './actions/legs-basis.ts';
export { setCall } from './actions/legs-calls.ts';
export { logContact } from './actions/legs-contact.ts';
export { extend } from './actions/legs-extend.ts';
export { settle, toAgenda } from './actions/legs-undecided.ts';
export { askOpening, decideOpening, noteReport } from './actions/protect.ts';
export { contestRating, decideContest, rate } from './actions/ratings.ts';
export { proposeCategory, say } from './actions/say.ts';

export { strike, supervise } from './actions/supervise.ts';
export { ask, correctCategory, speak } from './actions/talk.ts';
export { closeUnspoken, giveVerdict, listUnspoken, noteVerdict } from './actions/verdict.ts';
export type { Need, Story } from './contract/shapes.ts';
export { erasureDays, familyDays, retention } from './needs.rules.ts';
export { listProtected } from './store/protect.ts';
export { listReferences } from './store/records.ts';
export { getUndecided } from './views/calls.ts';
export { getNeed } from './views/need.ts';
export { needsOpenWith } from './views/open-with.ts';
export { matchWords } from './views/proposals.ts';
export { getStory } from './views/story.ts';
