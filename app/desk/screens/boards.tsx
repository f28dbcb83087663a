import { Link } from '@tanstack/react-router';
import { CallListScreen } from '../../../modules/needs/desk/call-list-screen.tsx';
import { RoutingScreen as Routing } from '../../../modules/needs/desk/routing-screen.tsx';
import { UndecidedScreen as Undecided } from '../../../modules/needs/desk/undecided-screen.tsx';

const link = (id: string, text: string) => (
  <Link to="/needs/$id" params={{ id }}>
    {text}
  </Link>
);

export const UndecidedScreen = () => <Undecided link={link} />;
export const RoutingScreen = () => <Routing link={link} />;
export { CallListScreen };
