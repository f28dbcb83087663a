import { Link } from '@tanstack/react-router';
import { FollowUpsScreen } from '../../../modules/needs/desk/follow-ups-screen.tsx';

export function FollowUps() {
  return (
    <FollowUpsScreen
      needLink={(id, text) => (
        <Link to="/needs/$id" params={{ id }}>
          {text}
        </Link>
      )}
    />
  );
}
