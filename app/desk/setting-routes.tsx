import { createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { readEmployersSearch } from '../../modules/employers/desk/employers-search.ts';
import { gate } from './frame-routes.ts';

const settings = createRoute({
  getParentRoute: () => gate,
  path: '/settings',
  component: () => <Navigate to="/settings/organisations" replace />,
});

export const settingRoutes = [
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/employers',
    validateSearch: readEmployersSearch,
    component: lazyRouteComponent(() => import('./screens/employers.tsx'), 'EmployersSetting'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/organisations',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'Organisations'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/areas',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'Areas'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/stations',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'Stations'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/help-lines',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'HelpLines'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/deadlines',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'Deadlines'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/supervision',
    component: lazyRouteComponent(() => import('./screens/supervision.tsx'), 'SupervisionChain'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/history',
    component: lazyRouteComponent(() => import('./screens/history.tsx'), 'Imports'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/history/$id',
    component: lazyRouteComponent(() => import('./screens/history.tsx'), 'Import'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/calendar',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'Calendar'),
  }),
  createRoute({
    getParentRoute: () => gate,
    path: '/settings/outside-model',
    component: lazyRouteComponent(() => import('./screens/settings.tsx'), 'OutsideModel'),
  }),
  settings,
] as const;
