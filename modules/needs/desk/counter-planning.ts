import { type FetchQueryOptions, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Draft } from './counter-draft.ts';
import { areaNamedIn, filledFrom, planned } from './counter-plan.ts';
import type { Chosen } from './hand-overs.ts';
import { type EmployerChoice, useAreas, useListQueries } from './look-ups.ts';
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
  const { areaId: own } = useSession().organisation;
  const lists = useListQueries();
  // Who types at once is faster than the lists; where the line is gone there is nothing to wait for.
  const list = <T>(options: FetchQueryOptions<readonly T[], Error, readonly T[], string[]>) =>
    queries.fetchQuery(options).catch((): readonly T[] => []);
  return {
    /** What the words tell, at once. */
    filled: (draft: Draft, employer: EmployerChoice | null): Draft => ({
      ...draft,
      ...filledFrom(draft, employer, namedIn(draft)),
      way: 'register',
    }),
    /** Who leads and who assists, and where it is; nobody where the server cannot be asked. */
    chosen: async (draft: Draft): Promise<{ chosen: Chosen[]; areaId: string | null }> => {
      const [areas, categories, organisations] = await Promise.all([
        list(lists.areas),
        list(lists.categories),
        list(lists.organisations),
      ]);
      const areaId = draft.areaId ?? areaNamedIn(draft.words, areas, own);
      const [found, calls] = await Promise.all([
        queries.fetchQuery(proposalsFor(draft.words, areaId || own)).catch(() => null),
        queries
          .fetchQuery({
            ...{ queryKey: ['needs', 'call-list'], staleTime: 3_600_000 },
            queryFn: ({ signal }) => needsApi.callList({ signal }),
          })
          .catch(() => null),
      ]);
      const chosen = planned({
        ...{ categories, organisations },
        proposals: found?.proposals ?? [],
        entries: calls?.entries ?? [],
      });
      return { chosen, areaId };
    },
  };
}
