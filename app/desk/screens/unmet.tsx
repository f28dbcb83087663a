import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { UnmetScreen } from '../../../modules/needs/desk/unmet-screen.tsx';
import { readUnmetSearch } from '../../../modules/needs/desk/unmet-search.ts';

export function Unmet() {
  const router = useRouter();
  const navigate = useNavigate();
  const search = readUnmetSearch(useSearch({ strict: false }));
  return (
    <UnmetScreen
      search={search}
      onSearch={(next) => void navigate({ to: '/unmet', search: next })}
      addressOf={(next) => router.buildLocation({ to: '/unmet', search: next }).href}
      needLink={(id, text) => (
        <Link to="/needs/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}
