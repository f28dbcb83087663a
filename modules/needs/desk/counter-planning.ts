import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Draft } from './counter-draft.ts';
import { areaNamedIn, filledFrom, planned } from './counter-plan.ts';
import type { Chosen } from './hand-overs.ts';
import { type EmployerChoice, useAreas, useCategories, useOrganisations } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { proposalsFor } from './service-picker.tsx';

function useNamedArea() {
  const { areaId: own } = useSession().organisation;
  const { data: areas = [] } = useAreas();
  return (draft: Draft) => draft.areaId ?? areaNamedIn(draft.words, areas, own);
}

/** Where services are looked for: as said, else where the counter is. */
export function useNear() {
  const { areaId: own } = useSession().organisation;
  const named = useNamedArea();
  return (draft: Draft) => named(draft) || own;
}

/** Fills a dispatch from the words: who leads, who assists, whose matter it is. All of it can be changed. */
export function usePlan() {
  const queries = useQueryClient();
  const namedIn = useNamedArea();
  const near = useNear();
  const { data: categories = [] } = useCategories();
  const { data: organisations = [] } = useOrganisations();
  return {
    /** What the words tell, at once. */
    filled: (draft: Draft, employer: EmployerChoice | null): Draft => ({
      ...draft,
      ...filledFrom(draft, employer, namedIn(draft)),
      way: 'register',
    }),
    /** Who leads and who assists; nobody where the server cannot be asked. */
    chosen: async (draft: Draft): Promise<Chosen[]> => {
      const [found, lists] = await Promise.all([
        queries.fetchQuery(proposalsFor(draft.words, near(draft))).catch(() => null),
        queries
          .fetchQuery({
            ...{ queryKey: ['needs', 'call-list'], staleTime: 3_600_000 },
            queryFn: ({ signal }) => needsApi.callList({ signal }),
          })
          .catch(() => null),
      ]);
      return planned({
        ...{ categories, organisations },
        proposals: found?.proposals ?? [],
        entries: lists?.entries ?? [],
      });
    },
  };
}
