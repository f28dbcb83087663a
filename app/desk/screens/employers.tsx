import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { employersDeskWords } from '../../../modules/employers/desk/employers-desk.words.ts';
import { EmployersList } from '../../../modules/employers/desk/employers-list.tsx';
import { readEmployersSearch } from '../../../modules/employers/desk/employers-search.ts';
import { HistoryList } from '../../../modules/organisations/desk/history-list.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { lookUps } from '../look-ups.ts';
import { Settings } from './settings.tsx';

function useEmployers(to: '/settings/employers' | '/counter/employers') {
  const navigate = useNavigate();
  const search = readEmployersSearch(useSearch({ strict: false }));
  const areas = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return {
    search,
    onSearch: (next: typeof search) => void navigate({ to, search: next, resetScroll: false }),
    areas: areas.data ?? [],
  };
}

/** For whoever meets them at work. */
export function Employers() {
  const say = useSay();
  return (
    <PageFrame title={say(employersDeskWords.title)}>
      <EmployersList {...useEmployers('/counter/employers')} />
    </PageFrame>
  );
}

/** Among the settings, with who changed what. */
export function EmployersSetting() {
  return (
    <Settings>
      <EmployersList
        {...useEmployers('/settings/employers')}
        history={(id) => <HistoryList key={id} subject={id} />}
      />
    </Settings>
  );
}
