import type { Word } from '../../base/words.ts';
import { judgeIndicator } from '../../engines/burden/indicator.ts';

/** What is told of an indicator's name: one that may be shown may still not be scored. */
export interface ScoreAdvice {
  readonly scorable: boolean;
  /** The nearest article first; empty where it may be scored. */
  readonly articles: readonly Word[];
  readonly because: Word;
  readonly instead: Word | null;
}

export function scoreAdvice(name: string): ScoreAdvice {
  const { verdict, articles, because, instead } = judgeIndicator(name);
  return {
    ...{ scorable: verdict === 'accepted', because, instead },
    articles: articles.map((one) => one.name),
  };
}

/** Names that were judged; a page asks for the same forty again and again. */
const judged = new Map<string, boolean>();
const mostJudged = 1000;

/** Whether an assessment may score it. */
export function mayBeScored(name: string): boolean {
  const known = judged.get(name);
  if (known !== undefined) return known;
  const { scorable } = scoreAdvice(name);
  if (judged.size >= mostJudged) judged.clear();
  judged.set(name, scorable);
  return scorable;
}
