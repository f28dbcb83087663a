import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ImportList } from '../../../modules/history/desk/import-list.tsx';
import { ImportScreen } from '../../../modules/history/desk/import-screen.tsx';
import { importsWords } from '../../../modules/history/desk/imports.words.ts';
import { pastWords } from '../../../modules/history/desk/past.words.ts';
import { PastDetail } from '../../../modules/history/desk/past-detail.tsx';
import { PastScreen } from '../../../modules/history/desk/past-screen.tsx';
import { readPastSearch } from '../../../modules/history/desk/past-search.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { lookUps } from '../look-ups.ts';
import { Settings } from './settings.tsx';

function useAreas() {
  const found = useQuery({ queryKey: ['look-up', 'areas'], queryFn: ({ signal }) => lookUps.areas(signal) });
  return found.data ?? [];
}

export function Imports() {
  const navigate = useNavigate();
  return (
    <Settings>
      <ImportList
        onOpen={(id) => void navigate({ to: '/settings/history/$id', params: { id } })}
        importLink={(id, text) => (
          <Link to="/settings/history/$id" params={{ id }}>
            {text}
          </Link>
        )}
      />
    </Settings>
  );
}

export function Import() {
  const say = useSay();
  const { id = '' } = useParams({ strict: false });
  return (
    <Settings>
      <ImportScreen
        {...{ id, areas: useAreas() }}
        back={<Link to="/settings/history">{say(importsWords.back)}</Link>}
        pastLink={(text) => <Link to="/past">{text}</Link>}
      />
    </Settings>
  );
}

export function PastNeeds() {
  const navigate = useNavigate();
  return (
    <PastScreen
      {...{ search: readPastSearch(useSearch({ strict: false })), areas: useAreas() }}
      onSearch={(search) => void navigate({ to: '/past', search })}
      needLink={(id, text) => (
        <Link to="/past/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}

export function PastNeed() {
  const say = useSay();
  const { id = '' } = useParams({ strict: false });
  return <PastDetail id={id} back={<Link to="/past">{say(pastWords.back)}</Link>} />;
}
