import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { JoinScreen } from '../../../modules/members/desk/join-screen.tsx';
import { readJoinSearch } from '../../../modules/members/desk/join-search.ts';
import { lookUps } from '../look-ups.ts';

export function Join() {
  const search = readJoinSearch(useSearch({ strict: false }));
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return (
    <JoinScreen
      key={`${search.need} ${search.body} ${search.kind}`}
      search={search}
      areas={areas.data ?? []}
      findEmployers={(typed, signal) => lookUps.employers(typed, signal)}
      needLink={(id, text) => (
        <Link to="/needs/$id" params={{ id }}>
          {text}
        </Link>
      )}
      bodyLink={(id, text) => (
        <Link to="/bodies/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}
