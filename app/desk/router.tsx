import { useQueryClient } from '@tanstack/react-query';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  useNavigate,
} from '@tanstack/react-router';
import { localTime, monthOf } from '../../base/time.ts';
import { readAccessSearch } from '../../modules/access/desk/access-search.ts';
import { readEmployersSearch } from '../../modules/employers/desk/employers-search.ts';
import { readPastSearch } from '../../modules/history/desk/past-search.ts';
import { readMonthSearch } from '../../modules/ledger/desk/month-search.ts';
import { readQueueSearch } from '../../modules/needs/desk/queue-search.ts';
import { readUnmetSearch } from '../../modules/needs/desk/unmet-search.ts';
import { SignInPage } from '../../modules/organisations/desk/sign-in-page.tsx';
import { readStaffSearch } from '../../modules/organisations/desk/staff-search.ts';
import { readMenuSearch } from '../../modules/services/desk/menu-search.ts';
import { Failure, Skeleton } from '../../platform/ui/desk/parts.tsx';
import { useSession } from '../../platform/ui/desk/session.ts';
import { Gate, meKey } from './gate.tsx';
import { Lost } from './lost.tsx';
import { placesOf } from './places.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: Lost });

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

const gate = createRoute({ getParentRoute: () => root, id: 'gate', component: Gate });

const first = createRoute({
  getParentRoute: () => gate,
  path: '/',
  component: function First() {
    const place = placesOf(useSession())[0];
    return place ? <Navigate to={place.to} replace /> : <Lost />;
  },
});

const work = createRoute({
  getParentRoute: () => gate,
  path: '/work',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./screens/queues.tsx'), 'Work'),
});

const organisation = createRoute({
  getParentRoute: () => gate,
  path: '/organisation',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./screens/queues.tsx'), 'Organisation'),
});

const ended = createRoute({
  getParentRoute: () => gate,
  path: '/organisation/ended',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('./screens/queues.tsx'), 'Ended'),
});

const need = createRoute({
  getParentRoute: () => gate,
  path: '/needs/$id',
  component: lazyRouteComponent(() => import('./screens/need.tsx'), 'NeedScreen'),
});

const counter = createRoute({
  getParentRoute: () => gate,
  path: '/counter',
  component: lazyRouteComponent(() => import('./screens/counter.tsx'), 'CounterScreen'),
});

const person = createRoute({
  getParentRoute: () => gate,
  path: '/counter/person',
  component: lazyRouteComponent(() => import('./screens/rights.tsx'), 'PersonScreen'),
});

const telephones = createRoute({
  getParentRoute: () => gate,
  path: '/counter/telephones',
  component: lazyRouteComponent(() => import('./screens/telephones.tsx'), 'TelephonesScreen'),
});

const shift = createRoute({
  getParentRoute: () => gate,
  path: '/counter/shift',
  component: lazyRouteComponent(() => import('../../modules/needs/desk/shift-screen.tsx'), 'ShiftScreen'),
});

const cards = createRoute({
  getParentRoute: () => gate,
  path: '/counter/cards',
  component: lazyRouteComponent(() => import('./screens/cards.tsx'), 'CardsScreen'),
});

const employers = createRoute({
  getParentRoute: () => gate,
  path: '/counter/employers',
  validateSearch: readEmployersSearch,
  component: lazyRouteComponent(() => import('./screens/employers.tsx'), 'Employers'),
});

const erasures = createRoute({
  getParentRoute: () => gate,
  path: '/work/erasures',
  component: lazyRouteComponent(() => import('./screens/rights.tsx'), 'ErasuresScreen'),
});

const followUps = createRoute({
  getParentRoute: () => gate,
  path: '/work/follow-ups',
  component: lazyRouteComponent(() => import('./screens/follow-ups.tsx'), 'FollowUps'),
});

const unmet = createRoute({
  getParentRoute: () => gate,
  path: '/unmet',
  validateSearch: readUnmetSearch,
  component: lazyRouteComponent(() => import('./screens/unmet.tsx'), 'Unmet'),
});

const undecided = createRoute({
  getParentRoute: () => gate,
  path: '/work/undecided',
  component: lazyRouteComponent(() => import('./screens/boards.tsx'), 'UndecidedScreen'),
});

const callList = createRoute({
  getParentRoute: () => gate,
  path: '/work/call-list',
  component: lazyRouteComponent(() => import('./screens/boards.tsx'), 'CallListScreen'),
});

const routing = createRoute({
  getParentRoute: () => gate,
  path: '/routing',
  component: lazyRouteComponent(() => import('./screens/boards.tsx'), 'RoutingScreen'),
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

/** For who holds a one-time link and has no password yet. */
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('../../modules/organisations/desk/welcome-page.tsx'),
    'WelcomePage',
  ),
});

const thisMonth = createRoute({
  getParentRoute: () => gate,
  path: '/month',
  component: function ThisMonth() {
    const { city } = useSession();
    const month = monthOf(localTime(new Date(), city.zone).day);
    return <Navigate to="/month/$month" params={{ month }} replace />;
  },
});

const month = createRoute({
  getParentRoute: () => gate,
  path: '/month/$month',
  validateSearch: readMonthSearch,
  component: lazyRouteComponent(() => import('./screens/month.tsx'), 'MonthScreen'),
});

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

const rota = createRoute({
  getParentRoute: () => gate,
  path: '/rota',
  component: lazyRouteComponent(() => import('./screens/rota.tsx'), 'RotaScreen'),
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

const settings = createRoute({
  getParentRoute: () => gate,
  path: '/settings',
  component: () => <Navigate to="/settings/organisations" replace />,
});

const settingsPages = [
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
] as const;

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

const inside = [
  first,
  work,
  organisation,
  ended,
  need,
  counter,
  person,
  telephones,
  shift,
  cards,
  employers,
  erasures,
  followUps,
  unmet,
  undecided,
  callList,
  routing,
  thisMonth,
  month,
  messages,
  menu,
  past,
  pastNeed,
  staff,
  access,
  account,
  rota,
  settings,
  ...settingsPages,
  parts,
  lost,
];
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
