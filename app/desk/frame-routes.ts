import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { Gate } from './gate.tsx';
import { Lost } from './lost.tsx';

export const root = createRootRoute({ component: Outlet, notFoundComponent: Lost });

/** Above every page that only who is signed in may open. */
export const gate = createRoute({ getParentRoute: () => root, id: 'gate', component: Gate });
