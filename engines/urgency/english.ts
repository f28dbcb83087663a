import { englishDenied, englishElse, englishElsewhere, englishSignals } from './data/english.ts';
import { gap, type Hit } from './rules.ts';

/** Whether nothing in a text is Chinese, so that nothing learned of Chinese tells of it. */
export function isWithoutChinese(text: string): boolean {
  return !/\p{Script=Han}/u.test(text);
}

/** What is urgent in a text in English, by ways of saying alone; `text` as the reader made it alike, in lower case. */
export function englishHits(text: string): Hit[] {
  const empty = (found: string): string => gap.repeat(found.length);
  const plain = text
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(englishElse, empty)
    .replace(englishElsewhere, empty);
  return englishSignals.flatMap(({ matter, urgency, pattern }) =>
    [...plain.matchAll(pattern)].flatMap((found): Hit[] => {
      const start = found.index;
      if (englishDenied.test(plain.slice(Math.max(0, start - 30), start))) return [];
      return [{ matter, urgency, start, end: start + found[0].length }];
    }),
  );
}

/** Whether the one in danger seems to be under eighteen. */
export function isEnglishOfChild(text: string): boolean {
  return /\b(?:child|children|kid|kids|baby|son|daughter|toddler|schoolgirl|schoolboy|pupil|i am (?:[5-9]|1[0-7])|(?:[1-9]|1[0-7])[ -](?:years?|yrs?)[ -]old|(?:[1-9]|1[0-9]|2[0-4]) months?)\b/u.test(
    text,
  );
}
