import { missingWords } from './missing.words.ts';

const usual = new RegExp(missingWords.usual.zh);

/** Of what a service asks to bring, that which not everybody has at home: what is missing to decide on it. */
export function missingOf(documents: readonly string[]): string[] {
  return documents.filter((text) => !usual.test(text));
}
