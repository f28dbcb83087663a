import { say } from '../../base/words.ts';
import { earlierWords } from './earlier.words.ts';
import { hardshipWords } from './hardship.words.ts';
import { refusalWords } from './refusals.words.ts';

/** What a telephone is opened for where the organisation is at work on it: said by itself. */
export function ringPurpose(reference: string): string {
  return say(refusalWords.ringPurpose, 'zh', { reference });
}

/** Purposes of a look that the house itself states: nothing that anybody typed about the person is in them. */
export function plainPurposes({ reference }: { readonly reference: string }): string[] {
  const stated = [hardshipWords.purpose, earlierWords.byPhone, earlierWords.atCounter];
  return [ringPurpose(reference), ...stated.map((word) => say(word, 'zh'))];
}
