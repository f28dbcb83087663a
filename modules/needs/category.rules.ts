import { suggestCategory } from '../../engines/matching/category.ts';
import type { Proposal } from './contract/proposal.ts';

/** How sure a category is on which the best proposals agree, in percent. */
export const categorySure = 80;

/** The category the best proposals agree on, or null when they do not. */
export function categoryOf(proposals: readonly Proposal[]): string | null {
  for (const { reasons, category } of proposals) {
    const learned = reasons.find(({ kind }) => kind === 'learned');
    if (learned?.kind === 'learned') return learned.category ?? category.code;
  }
  const found = suggestCategory(
    proposals
      // Proposed for the language alone, a service tells nothing of the matter.
      .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'text'))
      .map(({ serviceId, organisation, category, score }) => ({
        serviceId,
        organisationId: organisation.id,
        category: category.code,
        score,
        reasons: [],
      })),
  );
  return found?.confident ? found.category : null;
}
