import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import type { Need } from '../contract/need.ts';
import { needsContract } from '../needs.contract.ts';
import { detailWords as w } from './detail.words.ts';
import { needsApi } from './needs.api.ts';

/** Milliseconds; the server counts somebody as here for somewhat more than two of these. */
const every = 20_000;
/** Who touched nothing for so long is not at the desk, and their session must be allowed to run out. */
const away = 300_000;

/** Says that one has the need open while its page is looked at, and tells who else has. */
function usePresence(id: string, wanted: boolean, writing: boolean) {
  const queries = useQueryClient();
  const touched = useRef(Number.POSITIVE_INFINITY);
  const isAway = () => performance.now() - touched.current > away;
  useEffect(() => {
    if (!wanted) return;
    touched.current = performance.now();
    const touch = () => {
      const back = performance.now() - touched.current > away;
      touched.current = performance.now();
      if (back) void queries.invalidateQueries({ queryKey: ['presence', id] });
    };
    addEventListener('pointerdown', touch);
    addEventListener('keydown', touch);
    return () => {
      removeEventListener('pointerdown', touch);
      removeEventListener('keydown', touch);
      // Who cannot say that they have left is taken for gone after the lease.
      const left = { here: false, writing: false };
      void needsApi.presence({ params: { id }, body: left }).catch(() => undefined);
    };
  }, [queries, id, wanted]);
  const { data } = useQuery({
    queryKey: ['presence', id, writing],
    queryFn: ({ signal }) => needsApi.presence({ params: { id }, body: { here: true, writing }, signal }),
    enabled: wanted,
    // Only while the page is looked at: a query asks nothing in the background.
    refetchInterval: () => (isAway() ? false : every),
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  // Who else is here is a courtesy: without it the version still guards the record.
  return data?.others ?? [];
}

/** Who else has this need open now. */
export function PresenceLine({ need, writing }: { need: Need; writing: boolean }) {
  const say = useSay();
  const session = useSession();
  const wanted = need.sight === 'whole' && mayCall(session, needsContract.presence);
  const others = usePresence(need.id, wanted, writing);
  return (
    <output className="presence">
      {others.length === 0 ? null : (
        <span className="notice">
          {say(w.alsoHere)}
          {others
            .map(({ name, organisation, writing: busy }) =>
              say(busy ? w.personWriting : w.personHere, { name: asWritten(name), organisation }),
            )
            .join(say(w.between))}
        </span>
      )}
    </output>
  );
}
