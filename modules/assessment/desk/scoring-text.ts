import type { Word } from '../../../base/words.ts';
import { levelWords } from '../assessment.words.ts';
import type { ToldScoring } from '../contract/shapes.ts';
import { levels } from '../kinds.rules.ts';
import { scoringWords as w } from './assessment-desk.words.ts';

type Say = (word: Word, values?: Record<string, string | number>) => string;

function base(scoring: ToldScoring, say: Say): string {
  switch (scoring.how) {
    case 'linear':
      return say(w.linear, { from: scoring.from, to: scoring.to });
    case 'steps':
      return scoring.bands.map(({ from, points }) => say(w.band, { from, points })).join(say(w.comma));
    case 'better':
      return say(w.better, { even: scoring.even, full: scoring.full });
    case 'share':
      return say(w.share, { target: scoring.target });
  }
}

/** How a value becomes points, in words. */
export function scoringText(scoring: ToldScoring, say: Say): string {
  if (scoring.how === 'steps') return base(scoring, say);
  const { targets } = scoring;
  const others = levels.flatMap((level) => {
    const target = targets[level];
    return target === undefined ? [] : [say(w.level, { level: say(levelWords[level]), target })];
  });
  return [base(scoring, say), ...others].join(say(w.comma));
}

/** A value as it is written: a sign stands at its number, a word apart from it. */
export const withUnit = (value: number, unit: string): string =>
  unit === '%' || unit === '' ? `${value}${unit}` : `${value} ${unit}`;
