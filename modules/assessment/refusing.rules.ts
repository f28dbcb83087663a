import type { Word } from '../../base/words.ts';
import { judgeIndicator } from '../../engines/burden/indicator.ts';
import type { IndicatorVerdict } from '../../engines/burden/interface.ts';
import { type Base, meanSame, quotaAbove, tooManyScored } from '../../engines/burden/quotas.ts';
import { assessmentRefusals as w } from './assessment.words.ts';

/** Why something may not be scored: the articles, and in one text what is wrong and the way that is allowed. */
export interface Refusal {
  readonly articles: readonly Word[];
  readonly text: Word;
  readonly values?: Record<string, string | number>;
}

/** Several texts as one, in each way of writing. */
function joined(texts: readonly Word[], { zh, en }: { readonly zh: string; readonly en: string }): Word {
  return {
    zh: texts.map((one) => one.zh).join(zh),
    en: texts.map((one) => one.en).join(en),
    hant: texts.map((one) => one.hant ?? one.zh).join(zh),
  };
}

/** With the article before it and the allowed way behind it, as one refusal beside a field. */
function told(verdict: IndicatorVerdict): Refusal {
  const articles = verdict.articles.map(({ name }) => name);
  const said = joined([verdict.because, ...(verdict.instead ? [verdict.instead] : [])], { zh: '', en: ' ' });
  const text = joined([joined(articles, w.between), said], w.after);
  return { articles, text };
}

export interface LineAsked {
  readonly name: string;
  /** What it is counted from is called; null where nothing counts it. */
  readonly countedAs: string | null;
  /** What that counts whatever it is called, where that alone may not be scored. */
  readonly counts: string | null;
  /** Names of what the same bodies are assessed by already. */
  readonly others: readonly string[];
  /** Which of those counts the same. */
  readonly sameCount: string | null;
  readonly quotas: readonly { readonly quota: number; readonly base: Base }[];
}

/** All that speaks against one line, the burden rules first. */
export function lineRefusals({ name, countedAs, counts, others, sameCount, quotas }: LineAsked): Refusal[] {
  const judged = [name, countedAs, counts].flatMap((one) => (one === null ? [] : judgeIndicator(one)));
  const banned = judged.find(({ verdict }) => verdict === 'refused');
  // A name that is banned needs no further reasons.
  if (banned) return [told(banned)];
  const again = sameCount ?? others.find((other) => meanSame(other, name)) ?? null;
  const above = quotas.flatMap(({ quota, base }) => quotaAbove(quota, base) ?? [])[0];
  return [
    ...(countedAs === null ? [{ articles: [], text: w.notRecorded }] : []),
    ...(again === null ? [] : [{ articles: [w.onceArticle], text: w.again, values: { name: again } }]),
    ...(above
      ? [
          {
            ...{ articles: [], text: w.quota },
            values: { quota: above.quota, count: above.base.count, source: above.base.source },
          },
        ]
      : []),
  ];
}

/** A sixth common indicator, a fourth of one body: with eight it is enough. */
export function excessRefusals(given: Readonly<Record<'common' | 'individual', number>>): Refusal[] {
  return tooManyScored(given).map(({ part, given: count, most }) => ({
    ...{ articles: [], text: part === 'common' ? w.tooManyCommon : w.tooManyIndividual },
    ...{ values: { count, most } },
  }));
}
