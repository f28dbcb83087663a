import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { organisationsApi } from '../../modules/organisations/desk/organisations.api.ts';
import { SessionOver } from '../../modules/organisations/desk/session-over.tsx';
import type { Me } from '../../modules/organisations/organisations.contract.ts';
import { Refused } from '../../platform/http/client.ts';
import { onExpired, onRefused, saySignedIn } from '../../platform/ui/desk/desk-fetch.ts';
import { Failure, Skeleton } from '../../platform/ui/desk/parts.tsx';
import { type Session, SessionProvider } from '../../platform/ui/desk/session.ts';
import { Shell } from './shell.tsx';

export const meKey = ['me'];

function sessionOf(me: Me): Session {
  return {
    staffId: me.staffId,
    name: me.name,
    roles: me.roles,
    areas: me.areas,
    organisations: me.organisations,
    login: me.login,
    number: me.number,
    post: me.post,
    organisation: {
      id: me.organisation.id,
      shortName: me.organisation.shortName,
      areaId: me.organisation.areaId,
    },
    city: me.city,
  };
}

/** Goes once, and remembers where one wanted to be. */
function ToSignIn() {
  const navigate = useNavigate();
  const location = useLocation();
  const [href] = useState(location.href);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: { to: href }, replace: true });
  }, [navigate, href]);
  return null;
}

/** Lets the signed-in through to the shell, everybody else to the sign-in page and back afterwards. */
export function Gate() {
  const queries = useQueryClient();
  const [over, setOver] = useState(false);
  const me = useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => organisationsApi.me({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => onExpired(() => setOver(true)), []);
  // A deputy's time is over while their desk is open: the menu follows.
  useEffect(() => onRefused(() => void queries.invalidateQueries({ queryKey: meKey })), [queries]);

  if (me.data) {
    const back = (next: Me) => {
      // Somebody else at the same screen must not go on in the other's half-done work.
      if (next.staffId !== me.data.staffId) {
        sessionStorage.clear();
        location.assign('/desk/');
        return;
      }
      setOver(false);
      saySignedIn();
      queries.setQueryData(meKey, next);
      void queries.invalidateQueries();
    };
    return (
      <SessionProvider value={sessionOf(me.data)}>
        <Shell />
        <SessionOver open={over} onDone={back} />
      </SessionProvider>
    );
  }
  if (me.error instanceof Refused && me.error.problem.status === 401) {
    return <ToSignIn />;
  }
  return (
    <main className="page">
      {me.error ? (
        <Failure error={me.error} kind="read" retry={() => void me.refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </main>
  );
}
