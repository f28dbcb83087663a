import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { DutiesScreen } from '../../../modules/duties/desk/duties-screen.tsx';
import {
  type DutiesSearch,
  type OwnershipSearch,
  readDutiesSearch,
  readOwnershipSearch,
} from '../../../modules/duties/desk/duties-search.ts';
import type { OwnershipProps } from '../../../modules/duties/desk/ownership-parts.tsx';
import { OwnershipScreen } from '../../../modules/duties/desk/ownership-screen.tsx';
import { meetingsApi, meetingsKey } from '../../../modules/meetings/desk/meetings.api.ts';
import { needsContract } from '../../../modules/needs/needs.contract.ts';
import { CityText } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { areaTree, lookUps } from '../look-ups.ts';
import '../../../modules/duties/desk/duties.css';

export function Duties() {
  const navigate = useNavigate();
  const search = readDutiesSearch(useSearch({ strict: false }));
  const categories = useQuery({
    queryKey: ['look-up', 'categories'],
    queryFn: ({ signal }) => lookUps.categories(signal),
  });
  const organisations = useQuery({
    queryKey: ['look-up', 'organisations'],
    queryFn: ({ signal }) => lookUps.organisations(signal),
  });
  const areas = useQuery({
    queryKey: ['look-up', 'area-tree'],
    queryFn: ({ signal }) => areaTree(signal),
  });
  return (
    <DutiesScreen
      search={search}
      onSearch={(next: DutiesSearch) => void navigate({ to: '/duties', search: next, resetScroll: false })}
      categories={categories.data ?? []}
      organisations={organisations.data ?? []}
      areas={areas.data ?? []}
    />
  );
}

/** At which meeting a gap stands: the newest one that has it. */
function useStanding(): OwnershipProps['standing'] {
  const found = useQuery({
    queryKey: [...meetingsKey, 'on-agendas', 'duty'],
    queryFn: ({ signal }) => meetingsApi.onAgendas({ query: { source: 'duty' }, signal }),
  });
  return (area, category) => {
    const items = (found.data?.items ?? []).filter(
      ({ source }) => source.kind === 'duty' && source.area === area && source.category === category,
    );
    const newest = items.toSorted((a, b) => (a.meeting.day < b.meeting.day ? 1 : -1))[0]?.meeting;
    if (!newest) return null;
    const link = (
      <Link to="/meetings/$id" params={{ id: newest.id }}>
        <CityText>{newest.title}</CityText>
      </Link>
    );
    return { link, coming: newest.state === 'planned' };
  };
}

export function Ownership() {
  const session = useSession();
  const navigate = useNavigate();
  const standing = useStanding();
  const search = readOwnershipSearch(useSearch({ strict: false }));
  return (
    <OwnershipScreen
      {...{ search, standing }}
      onSearch={(next: OwnershipSearch) =>
        void navigate({ to: '/duties/ownership', search: next, resetScroll: false })
      }
      unmetLink={(area, category, text) =>
        mayCall(session, needsContract.unmet) ? (
          <Link to="/unmet" search={{ area, category, months: 12 }}>
            {text}
          </Link>
        ) : null
      }
      listLink={(text) => (
        <Link to="/duties" search={{}}>
          {text}
        </Link>
      )}
      dutyLink={(title, text) => (
        <Link to="/duties" search={{ q: title.slice(0, 60) }}>
          {text}
        </Link>
      )}
    />
  );
}
