import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readEmployersSearch } from '../../modules/employers/desk/employers-search.ts';
import { readJoinSearch } from '../../modules/members/desk/join-search.ts';
import { readBoardSearch } from '../../modules/needs/desk/board-search.ts';
import { readQueueSearch } from '../../modules/needs/desk/queue-search.ts';
import { gate } from './frame-routes.ts';

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

const board = createRoute({
  getParentRoute: () => gate,
  path: '/work/board',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('./screens/boards.tsx'), 'Board'),
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

const join = createRoute({
  getParentRoute: () => gate,
  path: '/counter/join',
  validateSearch: readJoinSearch,
  component: lazyRouteComponent(() => import('./screens/join.tsx'), 'Join'),
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

const categories = createRoute({
  getParentRoute: () => gate,
  path: '/categories',
  component: lazyRouteComponent(
    () => import('../../modules/services/desk/categories-screen.tsx'),
    'CategoriesScreen',
  ),
});

const lexicon = createRoute({
  getParentRoute: () => gate,
  path: '/lexicon',
  component: lazyRouteComponent(
    () => import('../../modules/lexicon/desk/lexicon-screen.tsx'),
    'LexiconScreen',
  ),
});

const weighing = createRoute({
  getParentRoute: () => gate,
  path: '/weighing',
  component: lazyRouteComponent(() => import('./screens/weighing.tsx'), 'WeighingScreen'),
});

const employers = createRoute({
  getParentRoute: () => gate,
  path: '/counter/employers',
  validateSearch: readEmployersSearch,
  component: lazyRouteComponent(() => import('./screens/employers.tsx'), 'Employers'),
});

/** Needs: the queues, the office's pages, the counter. */
export const workRoutes = [
  work,
  organisation,
  ended,
  need,
  undecided,
  callList,
  routing,
  erasures,
  followUps,
  board,
  counter,
  person,
  join,
  telephones,
  shift,
  cards,
  categories,
  lexicon,
  weighing,
  employers,
] as const;
