import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ActivitiesScreen } from '../../../modules/activities/desk/activities-screen.tsx';
import { readActivitiesSearch } from '../../../modules/activities/desk/activities-search.ts';
import { lookUps } from '../look-ups.ts';

export function Activities() {
  const navigate = useNavigate();
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  const organisations = useQuery({
    queryKey: ['look-up', 'organisations'],
    queryFn: ({ signal }) => lookUps.organisations(signal),
  });
  return (
    <ActivitiesScreen
      search={readActivitiesSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/activities', search, resetScroll: false })}
      areas={areas.data ?? []}
      organisations={organisations.data ?? []}
    />
  );
}
