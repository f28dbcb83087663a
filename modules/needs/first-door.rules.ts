import type { Word } from '../../base/words.ts';
import { firstDoorWords as w } from './first-door.words.ts';
import type { Door } from './urgency.rules.ts';

export interface FirstDoor {
  readonly door: Door;
  readonly why: Word;
  readonly route: Word;
}

const order = new RegExp(w.order.zh);

/** The door for what plainly is others' to do, proposed to whoever stands at the counter; null where it may be ours. */
export function firstDoorFor(words: string): FirstDoor | null {
  return order.test(words) ? { door: 'hotline', why: w.orderWhy, route: w.orderRoute } : null;
}
