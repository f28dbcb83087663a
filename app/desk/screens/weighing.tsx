import { Link } from '@tanstack/react-router';
import { WeighingScreen as Weighing } from '../../../modules/needs/desk/weighing-screen.tsx';

export const WeighingScreen = () => (
  <Weighing
    link={(id, text) => (
      <Link to="/needs/$id" params={{ id }}>
        {text}
      </Link>
    )}
  />
);
