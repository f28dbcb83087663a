import { asWritten, type Word } from '../../../base/words.ts';
import type { Body } from '../bodies.contract.ts';
import { bodiesWords } from '../words/bodies.words.ts';

/** Where the thresholds come from: in the reader's language while nobody has set them. */
export function sourceOf({ version, source }: Body['thresholds'], say: (word: Word) => string): string {
  return version === 0 ? say(bodiesWords.thresholdSource) : asWritten(source);
}
