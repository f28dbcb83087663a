import { useQueryClient } from '@tanstack/react-query';
import { createRoute, createRouter, lazyRouteComponent, Navigate, useNavigate } from '@tanstack/react-router';
import { SignInPage } from '../../modules/organisations/desk/sign-in-page.tsx';
import { Failure, Skeleton } from '../../platform/ui/desk/parts.tsx';
import { useSession } from '../../platform/ui/desk/session.ts';
import { figureRoutes } from './figure-routes.tsx';
import { gate, root } from './frame-routes.ts';
import { meKey } from './gate.tsx';
import { Lost } from './lost.tsx';
import { paperRoutes } from './paper-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { placesOf } from './places.ts';
import { settingRoutes } from './setting-routes.tsx';
import { steeringRoutes } from './steering-routes.ts';
import { workRoutes } from './work-routes.ts';

/** Only addresses of the desk itself are gone back to. */
function wayBack(to: unknown): string {
  return typeof to === 'string' && /^\/(?!\/)/.test(to) && !to.startsWith('/sign-in') ? to : '/';
}

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = wayBack(search['to']);
    return to === '/' ? {} : { to };
  },
  component: function SignIn() {
    const queries = useQueryClient();
    const navigate = useNavigate();
    const { to } = signIn.useSearch();
    return (
      <SignInPage
        onDone={(me) => {
          queries.clear();
          queries.setQueryData(meKey, me);
          void navigate({ href: to ?? '/', replace: true });
        }}
      />
    );
  },
});

const first = createRoute({
  getParentRoute: () => gate,
  path: '/',
  component: function First() {
    const place = placesOf(useSession())[0];
    return place ? <Navigate to={place.to} replace /> : <Lost />;
  },
});

/** For who holds a one-time link and has no password yet. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('../../modules/organisations/desk/welcome-page.tsx'),
    'WelcomePage',
  ),
});

const Parts = lazyRouteComponent(() => import('./screens/parts.tsx'), 'PartsScreen');

/** For whoever builds screens; a production server says that there is no such page. */
const parts = createRoute({
  getParentRoute: () => gate,
  path: '/parts',
  component: function PartsOrLost() {
    const shown = document.getElementById('desk')?.dataset['developers'] !== undefined;
    return shown ? <Parts /> : <Lost />;
  },
});

/** An address that is not there, told inside the frame to whoever is signed in. */
const lost = createRoute({ getParentRoute: () => gate, path: '$', component: Lost });

const city = [...figureRoutes, ...steeringRoutes, ...paperRoutes, ...peopleRoutes];
const inside = [first, ...workRoutes, ...city, ...settingRoutes, parts, lost];
const tree = root.addChildren([signIn, welcome, gate.addChildren(inside)]);

export function deskRouter() {
  return createRouter({
    routeTree: tree,
    basepath: '/desk',
    defaultPreload: 'intent',
    defaultPendingMs: 50,
    defaultPendingMinMs: 0,
    defaultPendingComponent: () => (
      <main className="page">
        <Skeleton lines={8} />
      </main>
    ),
    defaultErrorComponent: ({ error, reset }) => (
      <main className="page">
        <Failure error={error} kind="read" retry={reset} />
      </main>
    ),
    defaultNotFoundComponent: Lost,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof deskRouter>;
  }
}
