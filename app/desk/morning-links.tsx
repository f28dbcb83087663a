import { Link } from '@tanstack/react-router';
import type { MorningLinks } from '../../modules/needs/desk/morning.tsx';

/** Each line of the morning opens exactly its records. */
export const morningLinks: MorningLinks = {
  kind: (kind, text) => (
    <Link to="/work/board" search={{ kind }}>
      {text}
    </Link>
  ),
  unmet: (text) => (
    <Link to="/unmet" search={{ months: 1, open: true, entries: true }}>
      {text}
    </Link>
  ),
  rota: (text) => <Link to="/rota">{text}</Link>,
};
