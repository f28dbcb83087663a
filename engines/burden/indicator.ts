import { articlesOf } from './articles.ts';
import { becauseWords, insteadWords } from './burden.words.ts';
import { banned, perPerson } from './data/banned.ts';
import * as g from './data/grammar.ts';
import { outcomes } from './data/outcomes.ts';
import type { BurdenKind, IndicatorVerdict } from './interface.ts';
import { plainName } from './plain.ts';

interface Cue {
  /** Null for what people get. */
  readonly kind: BurdenKind | null;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Why = 'nothing' | 'outcome' | 'negated' | 'lessened' | 'subordinate';

interface Judged {
  readonly cue: Cue | null;
  readonly why: Why;
  readonly measured: boolean;
}

function cuesOf(text: string): Cue[] {
  const found = (kind: BurdenKind | null, pattern: RegExp): Cue[] =>
    [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
      ...{ kind, from: index, to: index + quote.length, text: quote },
    }));
  return [
    ...banned.flatMap(([kind, pattern]) => found(kind, pattern)),
    ...outcomes.flatMap((pattern) => found(null, pattern)),
  ];
}

/** In Chinese what is counted stands last: of two the one that ends later, the longer one, what people get. */
function counted(text: string): Cue | null {
  const [last] = cuesOf(text).toSorted(
    (a, b) => b.to - a.to || a.from - b.from || Number(b.kind === null) - Number(a.kind === null),
  );
  return last ?? null;
}

/** Of "A of all B" A; of "those among B who A" A. */
function numeratorOf(clause: string): string {
  const shared = g.share.exec(clause)?.[1] ?? clause;
  const parts = shared.split(g.among);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && /\p{Script=Han}{3}/u.test(last) ? last : shared;
}

function isLessened(clause: string): boolean {
  return g.lessened.test(clause) && !g.lessenedFor.test(clause);
}

function judgeClause(clause: string): Judged {
  const measured = g.measure.test(clause);
  if (g.excluded.test(clause) || g.negated.test(clause)) return { cue: null, why: 'negated', measured };
  const cue = counted(numeratorOf(clause).replace(g.target, ''));
  if (cue === null) return { cue, why: 'nothing', measured };
  if (cue.kind === null) return { cue, why: 'outcome', measured };
  if (isLessened(clause)) return { cue: null, why: 'lessened', measured };
  if (!measured && g.subordinate.test(clause)) return { cue: null, why: 'subordinate', measured };
  return { cue, why: 'nothing', measured };
}

/** Its clauses; a measure behind another one is a clause of its own. */
function clausesOf(name: string): string[] {
  return name
    .replace(g.listMark, '')
    .replace(g.weight, '')
    .split(g.clauseBreaks)
    .flatMap((clause) => clause.split(g.measureBreaks))
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}

function refused(kinds: readonly BurdenKind[], quote: string): IndicatorVerdict {
  const [first = 'meetings'] = kinds;
  return {
    ...{ verdict: 'refused', kinds, quote },
    // What a text of the centre says comes before our own rule.
    articles: [...new Set(kinds.flatMap((kind) => articlesOf[kind]))].toSorted(
      (a, b) => Number(b.official) - Number(a.official),
    ),
    because: becauseWords[first],
    instead: insteadWords[first],
  };
}

function accepted(why: Exclude<Why, 'subordinate'>, quote: string): IndicatorVerdict {
  return { verdict: 'accepted', kinds: [], articles: [], because: becauseWords[why], instead: null, quote };
}

/** What only says by what way, where another clause says what is counted, counts nothing. */
function weighed(judged: readonly Judged[]): readonly Judged[] {
  return judged.some(({ measured }) => measured) ? judged.filter(({ measured }) => measured) : judged;
}

/** Whether an indicator of this name, as people write it in Chinese, may be scored. */
export function judgeIndicator(name: string): IndicatorVerdict {
  const plain = plainName(name);
  const clauses = clausesOf(plain);
  const all = clauses.map(judgeClause);
  const judged = weighed(all);
  const single = perPerson.map((pattern) => pattern.exec(plain)?.[0]).find((one) => one !== undefined);
  if (single !== undefined && !all.some(({ why }) => why === 'negated' || why === 'lessened')) {
    return refused(['perPerson'], single);
  }
  const bad = judged.flatMap(({ cue }) => (cue?.kind ? [{ kind: cue.kind, text: cue.text }] : []));
  const good = judged.find(({ why }) => why === 'outcome');
  // Beside the share of what was solved it may be read.
  const kept = good ? bad.filter(({ kind }) => kind !== 'satisfaction') : bad;
  const [first] = kept;
  if (first) return refused([...new Set(kept.map(({ kind }) => kind))], first.text);
  if (good) return accepted('outcome', good.cue?.text ?? '');
  const turned = judged.map(({ why }) => why).find((why) => why === 'negated' || why === 'lessened');
  return accepted(turned === 'negated' || turned === 'lessened' ? turned : 'nothing', '');
}
