import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { concernWords } from '../../../modules/voice/desk/concern.words.ts';
import { ConcernScreen } from '../../../modules/voice/desk/concern-detail.tsx';
import { readConcernSearch } from '../../../modules/voice/desk/concern-search.ts';
import { ConcernsScreen } from '../../../modules/voice/desk/concerns-screen.tsx';
import { useSay } from '../../../platform/ui/desk/language.tsx';

export function Concerns() {
  const navigate = useNavigate();
  return (
    <ConcernsScreen
      search={readConcernSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/concerns', search })}
      concernLink={(id, text) => (
        <Link to="/concerns/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}

export function Concern() {
  const say = useSay();
  const { id = '' } = useParams({ strict: false });
  return (
    <ConcernScreen
      key={id}
      id={id}
      back={<Link to="/concerns">{say(concernWords.back)}</Link>}
      needLink={(need, text) => (
        <Link to="/needs/$id" params={{ id: need }}>
          {text}
        </Link>
      )}
    />
  );
}
