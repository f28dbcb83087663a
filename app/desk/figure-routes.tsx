import { createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { localTime, monthOf } from '../../base/time.ts';
import { readActivitiesSearch } from '../../modules/activities/desk/activities-search.ts';
import { readIndicatorSearch } from '../../modules/ledger/desk/indicators-search.ts';
import { readMonthSearch } from '../../modules/ledger/desk/month-search.ts';
import { readUnmetSearch } from '../../modules/needs/desk/unmet-search.ts';
import { readConcernSearch } from '../../modules/voice/desk/concern-search.ts';
import { useSession } from '../../platform/ui/desk/session.ts';
import { gate } from './frame-routes.ts';

const overview = createRoute({
  getParentRoute: () => gate,
  path: '/overview',
  component: lazyRouteComponent(() => import('./screens/overview.tsx'), 'Overview'),
});

const unmet = createRoute({
  getParentRoute: () => gate,
  path: '/unmet',
  validateSearch: readUnmetSearch,
  component: lazyRouteComponent(() => import('./screens/unmet.tsx'), 'Unmet'),
});

const concerns = createRoute({
  getParentRoute: () => gate,
  path: '/concerns',
  validateSearch: readConcernSearch,
  component: lazyRouteComponent(() => import('./screens/concerns.tsx'), 'Concerns'),
});

const concern = createRoute({
  getParentRoute: () => gate,
  path: '/concerns/$id',
  component: lazyRouteComponent(() => import('./screens/concerns.tsx'), 'Concern'),
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

const activities = createRoute({
  getParentRoute: () => gate,
  path: '/activities',
  validateSearch: readActivitiesSearch,
  component: lazyRouteComponent(() => import('./screens/activities.tsx'), 'Activities'),
});

const indicators = createRoute({
  getParentRoute: () => gate,
  path: '/indicators',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(() => import('./screens/indicators.tsx'), 'Indicators'),
});

const newIndicator = createRoute({
  getParentRoute: () => gate,
  path: '/indicators/new',
  component: lazyRouteComponent(() => import('./screens/indicators.tsx'), 'NewIndicator'),
});

const indicator = createRoute({
  getParentRoute: () => gate,
  path: '/indicators/$code',
  validateSearch: readIndicatorSearch,
  component: lazyRouteComponent(() => import('./screens/indicators.tsx'), 'OneIndicator'),
});

const editIndicator = createRoute({
  getParentRoute: () => gate,
  path: '/indicators/$code/edit',
  component: lazyRouteComponent(() => import('./screens/indicators.tsx'), 'EditIndicator'),
});

const bases = createRoute({
  getParentRoute: () => gate,
  path: '/base-populations',
  component: lazyRouteComponent(() => import('./screens/indicators.tsx'), 'Bases'),
});

/** Figures: the page of a leader, the month, indicators, what had no answer, what many say. */
export const figureRoutes = [
  overview,
  unmet,
  concerns,
  concern,
  thisMonth,
  month,
  activities,
  indicators,
  newIndicator,
  indicator,
  editIndicator,
  bases,
] as const;
