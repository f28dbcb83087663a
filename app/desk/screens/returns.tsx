import { useNavigate, useSearch } from '@tanstack/react-router';
import { ReturnsScreen } from '../../../modules/returns/desk/returns-screen.tsx';
import { readReturnsSearch } from '../../../modules/returns/desk/returns-search.ts';
import '../../../modules/returns/desk/returns.css';

export function Returns() {
  const navigate = useNavigate();
  return (
    <ReturnsScreen
      search={readReturnsSearch(useSearch({ strict: false }))}
      onSearch={(search) => void navigate({ to: '/returns', search, resetScroll: false })}
    />
  );
}
