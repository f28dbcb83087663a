import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { needsContract } from '../needs.contract.ts';
import { boardWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

export const undecidedKey = ['needs', 'queue', 'undecided'] as const;

/** What an office looks after besides its queue, for whoever may. */
export function BoardLinks(props: {
  link: (to: '/work/undecided' | '/work/call-list' | '/routing', text: string) => ReactNode;
}) {
  const say = useSay();
  const session = useSession();
  const settles = mayCall(session, needsContract.undecided);
  const undecided = useQuery({
    queryKey: undecidedKey,
    queryFn: ({ signal }) => needsApi.undecided({ signal }),
    enabled: settles,
  });
  const count = undecided.data?.items.length ?? 0;
  const routes = mayCall(session, needsContract.routing);
  if (!settles && !routes) return null;
  return (
    <nav className="row" aria-label={say(w.links)}>
      {settles
        ? props.link('/work/undecided', count === 0 ? say(w.undecided) : say(w.undecidedCount, { count }))
        : null}
      {props.link('/work/call-list', say(w.callList))}
      {routes ? props.link('/routing', say(w.routing)) : null}
    </nav>
  );
}
