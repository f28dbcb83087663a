import { readNumeral } from '../text/numerals.ts';
import { mark } from './data/marks.ts';
import { periodWords } from './data/periods.ts';
import { accountTitles } from './data/verbs.ts';
import type { Period } from './interface.ts';
import type { Sentence } from './sentences.ts';

interface Told extends Period {
  readonly at: number;
  readonly isWeak: boolean;
}

function codeOf(kind: string, match: RegExpMatchArray, last: string | null): string | null {
  const year = last && /^\d{4}/u.test(last) ? last.slice(0, 4) : null;
  const isYear = last === 'last-year' || last === 'this-year' || year !== null;
  if (kind === 'year') return isYear ? (year ?? last) : 'this-year';
  if (kind === 'years') return `${String(readNumeral(match[1] ?? '') ?? 0)}-years`;
  if (/^[HQ]/u.test(kind))
    return year ? `${year}-${kind}` : `${last === 'last-year' ? last : 'this-year'}-${kind}`;
  if (kind !== 'told') return kind;
  const [, told = '', rest = ''] = match;
  const month = /^(\d{1,2})月/u.exec(rest)?.[1];
  if (month) return `${told}-${month.padStart(2, '0')}`;
  if (rest.startsWith(mark.upper)) return `${told}-H1`;
  return rest.startsWith(mark.lower) ? `${told}-H2` : told;
}

function toldIn(text: string, before: Period | null): Told[] {
  const raw = periodWords.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map((match) => ({ match, kind, at: match.index })),
  );
  raw.sort((a, b) => a.at - b.at || b.match[0].length - a.match[0].length);
  const found: Told[] = [];
  let last = before?.code ?? null;
  let end = -1;
  for (const { match, kind, at } of raw) {
    if (at < end) continue;
    end = at + match[0].length;
    const code = codeOf(kind, match, last);
    const isWeak = kind === 'to-date';
    if (!isWeak) last = code;
    found.push({ at, words: match[0], code, isWeak });
  }
  return found;
}

/** Follows the sentences of a text: the period in force is the last one told in the same part. */
export function createPeriods(title: string | null = null): {
  read: (sentence: Sentence) => (at: number) => Period | null;
} {
  let part = -1;
  const titled = title !== null && accountTitles.test(title) ? (toldIn(title, null)[0] ?? null) : null;
  const usual: Period | null = titled ? { words: titled.words, code: titled.code } : null;
  let current: Period | null = usual;
  return {
    read(sentence) {
      if (sentence.part !== part && part >= 0 && !(sentence.looks === 'back' && sentence.part === part + 1)) {
        // 一是, 二是 go on with what was said before them; a new chapter does not.
        if (!/^[一二三四五六七八九十]{1,3}[是要]/u.test(sentence.text)) current = usual;
      }
      part = sentence.part;
      // 一年来 in a summary of 2025 is 2025.
      const told = toldIn(sentence.text, current).map((one) =>
        usual && one.code === 'last-year' ? { ...one, code: usual.code } : one,
      );
      const before = current;
      const strong = told.filter(({ isWeak }) => !isWeak).at(-1);
      if (strong) current = { words: strong.words, code: strong.code };
      return (at) => {
        const near = told.filter((one) => one.at < at && (!one.isWeak || before === null)).at(-1);
        return near ? { words: near.words, code: near.code } : before;
      };
    },
  };
}
