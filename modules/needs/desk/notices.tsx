import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { needsContract } from '../needs.contract.ts';
import { closingDeskWords as w } from './closing.words.ts';
import { dangerDeskWords as d } from './danger.words.ts';
import { needsApi } from './needs.api.ts';
import { erasureWords as e } from './rights.words.ts';

export const erasuresKey = ['needs', 'erasures'] as const;

export function useErasures(enabled: boolean) {
  return useQuery({
    queryKey: erasuresKey,
    queryFn: ({ signal }) => needsApi.erasures({ signal }),
    enabled,
  });
}

/** Above the work of whoever decides: that something waits, and the way to it. */
export function ErasureNotice({ link }: { link: (text: string) => ReactNode }) {
  const say = useSay();
  const erasures = useErasures(mayCall(useSession(), needsContract.erasures));
  const count = erasures.data?.requests.length ?? 0;
  return count === 0 ? null : <p className="notice">{link(say(e.waiting, { count }))}</p>;
}

/** Above the work of a head: who asks to open the record of a child, each a way to it. */
export function OpeningNotice({ link }: { link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const openings = useQuery({
    queryKey: ['needs', 'openings'],
    queryFn: ({ signal }) => needsApi.openings({ signal }),
    enabled: mayCall(useSession(), needsContract.openings),
  });
  return openings.data?.waiting.map(({ needId, reference, by }) => (
    <p key={needId + by} className="notice">
      {link(needId, say(d.openingWaits, { name: asWritten(by), reference }))}
    </p>
  ));
}

export function useFollowUps(done: boolean, enabled = true) {
  return useQuery({
    queryKey: ['needs', 'follow-ups', done],
    queryFn: ({ signal }) => needsApi.followUps({ query: { done: String(done) }, signal }),
    enabled,
  });
}

/** Above the work of whoever has some: that a follow-up or a contested grade waits, and the way to it. */
export function FollowUpNotice({ link }: { link: (text: string) => ReactNode }) {
  const say = useSay();
  const found = useFollowUps(false, mayCall(useSession(), needsContract.followUps));
  const open = found.data?.followUps.length ?? 0;
  const contests = found.data?.contests.length ?? 0;
  return (
    <>
      {open > 0 ? <p className="notice">{link(say(w.notice, { count: open }))}</p> : null}
      {contests > 0 ? <p className="notice">{link(say(w.noticeContests, { count: contests }))}</p> : null}
    </>
  );
}
