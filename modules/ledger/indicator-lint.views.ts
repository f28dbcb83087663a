import type { ToldAdvice } from './indicator-lint.contract.ts';
import { scoreAdvice } from './scoring.rules.ts';

/** As the contract has it. */
export function toldAdvice(name: string): ToldAdvice {
  const { articles, ...advice } = scoreAdvice(name);
  return { ...advice, articles: [...articles] };
}

/** Of each name, in order. */
export function lintNames(names: readonly string[]): { verdicts: (ToldAdvice & { name: string })[] } {
  return { verdicts: names.map((name) => ({ name, ...toldAdvice(name) })) };
}
