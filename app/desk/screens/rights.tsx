import { Link } from '@tanstack/react-router';
import { ErasuresScreen } from '../../../modules/needs/desk/erasures-screen.tsx';
import { PersonScreen as Person } from '../../../modules/needs/desk/person-screen.tsx';

export function PersonScreen() {
  return (
    <Person
      openLink={(id, reference) => (
        <Link to="/needs/$id" params={{ id }}>
          {reference}
        </Link>
      )}
    />
  );
}

export { ErasuresScreen };
