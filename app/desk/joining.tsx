import { Link } from '@tanstack/react-router';
import type { BodyKind } from '../../base/body-kinds.words.ts';
import { Membership } from '../../modules/members/desk/membership.tsx';
import { joiners } from '../../modules/members/members.rules.ts';
import { mayCall, useSession } from '../../platform/ui/desk/session.ts';

function JoinLink({ kind, need }: { kind: BodyKind; need: string | null }) {
  const session = useSession();
  if (!mayCall(session, { audience: joiners })) return null;
  const search = { ...(need === null ? {} : { need }), ...(kind === 'union' ? {} : { kind }) };
  return (
    <Membership
      {...{ kind, need }}
      link={(text) => (
        <Link to="/counter/join" search={search}>
          {text}
        </Link>
      )}
    />
  );
}

/** Where somebody joins, as screens of earlier modules show it beside what is for members. */
export const joining = (kind: BodyKind, need: string | null) => <JoinLink kind={kind} need={need} />;
