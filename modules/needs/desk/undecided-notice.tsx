import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { needsContract } from '../needs.contract.ts';
import { boardWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

/** Under the queue's key, so that acts renew it. */
export const undecidedKey = ['needs', 'queue', 'undecided'] as const;

/** Above the work of whoever settles it: that something waits, and the way to it. */
export function UndecidedNotice({ link }: { link: (text: string) => ReactNode }) {
  const say = useSay();
  const undecided = useQuery({
    queryKey: undecidedKey,
    queryFn: ({ signal }) => needsApi.undecided({ signal }),
    enabled: mayCall(useSession(), needsContract.undecided),
  });
  const count = undecided.data?.items.filter(({ state }) => state === 'open').length ?? 0;
  return count === 0 ? null : <p className="notice">{link(say(w.undecidedCount, { count }))}</p>;
}
