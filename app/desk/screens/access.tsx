import { useNavigate, useSearch } from '@tanstack/react-router';
import { AccessScreen as Access } from '../../../modules/access/desk/access-screen.tsx';
import { readAccessSearch } from '../../../modules/access/desk/access-search.ts';

export function AccessScreen() {
  const navigate = useNavigate();
  const search = readAccessSearch(useSearch({ strict: false }));
  return (
    <Access
      search={search}
      onSearch={(next) => void navigate({ to: '/access', search: next, resetScroll: false })}
    />
  );
}
