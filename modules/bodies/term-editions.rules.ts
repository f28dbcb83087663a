import type { BodyKind } from '../../base/body-kinds.words.ts';
import type { BodyLevel } from './bodies.rules.ts';
import { type TermRule, usualMost } from './terms.rules.ts';
import { termSourceWords as w } from './words/term-rules.words.ts';

const most = { mostEarly: usualMost, mostLate: usualMost, own: false } as const;

const edition = (
  kind: BodyKind,
  levels: readonly BodyLevel[],
  years: readonly number[],
  about: Pick<TermRule, 'edition' | 'effectiveFrom' | 'source'>,
): TermRule[] =>
  levels.map((level) => ({
    ...{ kind, level, years, usual: years.length === 1 ? (years[0] ?? null) : null },
    ...about,
    ...most,
  }));

const union = { edition: w.unionLaw.zh, effectiveFrom: '2001-10-27', source: w.unionArticle.zh };
const youth = { edition: w.youthCharter.zh, effectiveFrom: '2018-06-29' };
const own = { edition: w.ownCharter.zh, effectiveFrom: '2000-01-01', source: w.toCompare.zh };
const others: readonly BodyKind[] = [
  ...(['science', 'disabled', 'red-cross', 'commerce', 'arts', 'overseas'] as const),
];

/** What the system brings; a city enters its own editions beside it, which go before. */
export const broughtRules: readonly TermRule[] = [
  ...edition('union', ['city', 'county', 'township'], [5], union),
  ...edition('union', ['village', 'unit'], [3, 5], union),
  ...edition('youth', ['city', 'county'], [5], { ...youth, source: w.youthArticle.zh }),
  ...edition('youth', ['township'], [3, 4, 5], { ...youth, source: w.youthLower.zh }),
  ...edition('youth', ['village', 'unit'], [1, 2, 3, 4, 5], { ...youth, source: w.youthLower.zh }),
  ...edition('women', ['city', 'county', 'township', 'village'], [5], own),
  ...others.flatMap((kind) => edition(kind, ['city', 'county'], [5], own)),
];
