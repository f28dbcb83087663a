import type { Word } from '../../../base/words.ts';
import type { Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { QueueItem } from '../contract/queue-item.ts';
import type { LegState, NeedState } from '../contract/shapes.ts';
import { legStateWords, stateWords } from '../needs.words.ts';

const needTones: Record<NeedState, Tone> = {
  said: 'waiting',
  waiting: 'waiting',
  asked: 'waiting',
  dispatched: 'waiting',
  taken_on: 'onTime',
  answered: 'waiting',
  confirmed: 'ended',
  unconfirmed: 'ended',
  answered_on_spot: 'ended',
  shown_the_door: 'ended',
  erased: 'ended',
};

const legTones: Record<LegState, Tone> = {
  asked: 'waiting',
  refused: 'stopped',
  dispatched: 'waiting',
  taken_on: 'onTime',
  declined: 'stopped',
  ended: 'ended',
  withdrawn: 'stopped',
  passed: 'stopped',
  recalled: 'stopped',
};

export interface StateShown {
  readonly tone: Tone;
  readonly word: Word;
}

export function needState(state: NeedState): StateShown {
  return { tone: needTones[state], word: stateWords[state] };
}

export function legState(state: LegState): StateShown {
  return { tone: legTones[state], word: legStateWords[state] };
}

/** A line of a queue tells our own leg's state while that leg is open, else the need's. */
export function lineOf({ leg, state }: QueueItem): StateShown {
  return leg && (leg.state === 'dispatched' || leg.state === 'taken_on')
    ? legState(leg.state)
    : needState(state);
}
