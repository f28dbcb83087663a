export { decide as decideRound } from './actions/decide.ts';
export {
  beginJudging,
  declare as declareConflicts,
  mark as markNominees,
  seat as seatJury,
} from './actions/judge.ts';
export { nominate, nominatePublicly } from './actions/nominate.ts';
export { openRound } from './actions/open.ts';
export { addReceived } from './actions/received.ts';
