import type { ProposalKind } from './kinds.rules.ts';
import type { ProposalContent } from './proposals.contract.ts';

export function kindOfContent(content: ProposalContent): ProposalKind {
  if ('value' in content) return 'figure';
  return 'verb' in content ? 'task' : 'mechanism';
}

/** Whether two contents differ, in whatever order their fields come. */
export function isOther(a: ProposalContent, b: ProposalContent): boolean {
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return left.size !== right.size || [...left].some(([key, value]) => right.get(key) !== value);
}
