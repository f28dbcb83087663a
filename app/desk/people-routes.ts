import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAccessSearch } from '../../modules/access/desk/access-search.ts';
import { readPastSearch } from '../../modules/history/desk/past-search.ts';
import { readStaffSearch } from '../../modules/organisations/desk/staff-search.ts';
import { readMenuSearch } from '../../modules/services/desk/menu-search.ts';
import { gate } from './frame-routes.ts';

const messages = createRoute({
  getParentRoute: () => gate,
  path: '/messages',
  component: lazyRouteComponent(() => import('./screens/messages.tsx'), 'MessagesScreen'),
});

const menu = createRoute({
  getParentRoute: () => gate,
  path: '/menu',
  validateSearch: readMenuSearch,
  component: lazyRouteComponent(() => import('./screens/menu.tsx'), 'MenuScreen'),
});

const past = createRoute({
  getParentRoute: () => gate,
  path: '/past',
  validateSearch: readPastSearch,
  component: lazyRouteComponent(() => import('./screens/history.tsx'), 'PastNeeds'),
});

const pastNeed = createRoute({
  getParentRoute: () => gate,
  path: '/past/$id',
  component: lazyRouteComponent(() => import('./screens/history.tsx'), 'PastNeed'),
});

const staff = createRoute({
  getParentRoute: () => gate,
  path: '/staff',
  validateSearch: readStaffSearch,
  component: lazyRouteComponent(() => import('./screens/staff.tsx'), 'StaffScreen'),
});

const access = createRoute({
  getParentRoute: () => gate,
  path: '/access',
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(() => import('./screens/access.tsx'), 'AccessScreen'),
});

const account = createRoute({
  getParentRoute: () => gate,
  path: '/account',
  component: lazyRouteComponent(
    () => import('../../modules/organisations/desk/account-screen.tsx'),
    'AccountScreen',
  ),
});

const rota = createRoute({
  getParentRoute: () => gate,
  path: '/rota',
  component: lazyRouteComponent(() => import('./screens/rota.tsx'), 'RotaScreen'),
});

/** Who works here, what is offered, what was before, and what was sent. */
export const peopleRoutes = [messages, menu, past, pastNeed, staff, access, account, rota] as const;
