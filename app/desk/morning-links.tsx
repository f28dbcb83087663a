import { Link } from '@tanstack/react-router';
import type { MorningLinks } from '../../modules/needs/desk/morning.tsx';

/** Each line of the morning opens exactly its records. */
export const morningLinks: MorningLinks = {
  kind: (kind, text) => (
    <Link to="/work/board" search={{ kind }}>
      {text}
    </Link>
  ),
  unmet: (since, text) => (
    <Link to="/unmet" search={{ from: since, entries: true }}>
      {text}
    </Link>
  ),
  unheard: (text) => (
    <Link to="/organisation" search={{ work: 'new' }}>
      {text}
    </Link>
  ),
  rota: (text) => <Link to="/rota">{text}</Link>,
};
