import type { ProposalKind } from './kinds.rules.ts';
import type { ProposalContent } from './proposals.contract.ts';

export function kindOfContent(content: ProposalContent): ProposalKind {
  if ('value' in content) return 'figure';
  return 'verb' in content ? 'task' : 'mechanism';
}
