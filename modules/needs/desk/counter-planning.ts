import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Draft } from './counter-draft.ts';
import { areaNamedIn, filledFrom, planned } from './counter-plan.ts';
import { type EmployerChoice, useAreas, useCategories, useOrganisations } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { proposalsFor } from './service-picker.tsx';

/** Fills a dispatch from the words: who leads, who assists, whose matter it is. All of it can be changed. */
export function usePlan() {
  const queries = useQueryClient();
  const { areaId: own } = useSession().organisation;
  const { data: areas = [] } = useAreas();
  const { data: categories = [] } = useCategories();
  const { data: organisations = [] } = useOrganisations();
  const namedIn = (draft: Draft) => draft.areaId ?? areaNamedIn(draft.words, areas, own);
  return {
    /** Where services are looked for: as said, else where the counter is. */
    near: (draft: Draft) => namedIn(draft) ?? own,
    of: async (draft: Draft, employer: EmployerChoice | null): Promise<Draft> => {
      const areaId = namedIn(draft);
      const [found, lists] = await Promise.all([
        queries.fetchQuery(proposalsFor(draft.words, areaId ?? own)).catch(() => null),
        queries
          .fetchQuery({
            ...{ queryKey: ['needs', 'call-list'], staleTime: 3_600_000 },
            queryFn: ({ signal }) => needsApi.callList({ signal }),
          })
          .catch(() => null),
      ]);
      const chosen =
        draft.chosen.length > 0
          ? draft.chosen
          : planned({
              ...{ categories, organisations },
              proposals: found?.proposals ?? [],
              entries: lists?.entries ?? [],
            });
      return { ...draft, ...filledFrom(draft, employer, areaId), way: 'register', chosen };
    },
  };
}
