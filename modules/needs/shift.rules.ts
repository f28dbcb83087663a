import type { Word } from '../../base/words.ts';
import type { NeedState } from './contract/shapes.ts';
import { beginning } from './earlier.rules.ts';
import { shiftWords as w } from './shift.words.ts';

interface Matter {
  readonly words: string;
  readonly state: NeedState;
  readonly lead: string | null;
  /** As one says a day. */
  readonly deadline: string | null;
  /** When and where the lead agreed to meet the person, as one says it. */
  readonly agreed: string | null;
}

/** A first sentence for the next shift, to be changed: what it is, who has it, until when. */
export function sentenceFor({ words, state, lead, deadline, agreed }: Matter): {
  word: Word;
  values: Record<string, string>;
} {
  const values = { words: beginning(words, 16), lead: lead ?? '', deadline: deadline ?? '' };
  if (agreed !== null) return { word: w.agreed, values: { words: beginning(words, 12), agreed } };
  if (lead === null) return { word: w.nobody, values };
  if (state === 'answered') return { word: w.answered, values };
  return { word: deadline === null ? w.leadOnly : w.withLead, values };
}
