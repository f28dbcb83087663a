import { createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { localTime, monthOf } from '../../base/time.ts';
import { readAccessSearch } from '../../modules/access/desk/access-search.ts';
import { readActivitiesSearch } from '../../modules/activities/desk/activities-search.ts';
import { readDocumentsSearch, readSupersedes } from '../../modules/documents/desk/documents-search.ts';
import { readPastSearch } from '../../modules/history/desk/past-search.ts';
import { readIndicatorSearch } from '../../modules/ledger/desk/indicators-search.ts';
import { readMonthSearch } from '../../modules/ledger/desk/month-search.ts';
import {
  readItemSearch,
  readLibrarySearch,
  readOfDocument,
} from '../../modules/library/desk/library-search.ts';
import { readUnmetSearch } from '../../modules/needs/desk/unmet-search.ts';
import { readStaffSearch } from '../../modules/organisations/desk/staff-search.ts';
import {
  readFiguresSearch,
  readHeldSearch,
  readItemsSearch,
  readPapersSearch,
} from '../../modules/papers/desk/papers-search.ts';
import { readReportsSearch } from '../../modules/reports/desk/reports-search.ts';
import { readReturnsSearch } from '../../modules/returns/desk/returns-search.ts';
import { readMenuSearch } from '../../modules/services/desk/menu-search.ts';
import { readConcernSearch } from '../../modules/voice/desk/concern-search.ts';
import { useSession } from '../../platform/ui/desk/session.ts';
import { gate } from './frame-routes.ts';

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

const documents = createRoute({
  getParentRoute: () => gate,
  path: '/documents',
  validateSearch: readDocumentsSearch,
  component: lazyRouteComponent(() => import('./screens/documents.tsx'), 'Documents'),
});

const officialDocument = createRoute({
  getParentRoute: () => gate,
  path: '/documents/$id',
  validateSearch: readSupersedes,
  component: lazyRouteComponent(() => import('./screens/documents.tsx'), 'OfficialDocument'),
});

const papers = createRoute({
  getParentRoute: () => gate,
  path: '/papers',
  validateSearch: readPapersSearch,
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'Papers'),
});

const newPaper = createRoute({
  getParentRoute: () => gate,
  path: '/papers/new',
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'NewPaper'),
});

const paper = createRoute({
  getParentRoute: () => gate,
  path: '/papers/$id',
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'Paper'),
});

const paperItems = createRoute({
  getParentRoute: () => gate,
  path: '/papers/items',
  validateSearch: readItemsSearch,
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'PaperItems'),
});

const paperFigures = createRoute({
  getParentRoute: () => gate,
  path: '/papers/figures',
  validateSearch: readFiguresSearch,
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'PaperFigures'),
});

const paperFigure = createRoute({
  getParentRoute: () => gate,
  path: '/papers/figures/$id',
  validateSearch: readHeldSearch,
  component: lazyRouteComponent(() => import('./screens/papers.tsx'), 'PaperFigure'),
});

const returns = createRoute({
  getParentRoute: () => gate,
  path: '/returns',
  validateSearch: readReturnsSearch,
  component: lazyRouteComponent(() => import('./screens/returns.tsx'), 'Returns'),
});

const reports = createRoute({
  getParentRoute: () => gate,
  path: '/reports',
  validateSearch: readReportsSearch,
  component: lazyRouteComponent(() => import('./screens/reports.tsx'), 'Reports'),
});

const report = createRoute({
  getParentRoute: () => gate,
  path: '/reports/$id',
  component: lazyRouteComponent(() => import('./screens/reports.tsx'), 'OneReport'),
});

const reportTemplates = createRoute({
  getParentRoute: () => gate,
  path: '/reports/templates',
  component: lazyRouteComponent(() => import('./screens/reports.tsx'), 'Templates'),
});

const reportTemplate = createRoute({
  getParentRoute: () => gate,
  path: '/reports/templates/$id',
  component: lazyRouteComponent(() => import('./screens/reports.tsx'), 'OneTemplate'),
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

const library = createRoute({
  getParentRoute: () => gate,
  path: '/library',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('./screens/library.tsx'), 'Library'),
});

const newLibraryItem = createRoute({
  getParentRoute: () => gate,
  path: '/library/new',
  validateSearch: readOfDocument,
  component: lazyRouteComponent(() => import('./screens/library.tsx'), 'NewLibraryItem'),
});

const libraryItem = createRoute({
  getParentRoute: () => gate,
  path: '/library/$id',
  validateSearch: readItemSearch,
  component: lazyRouteComponent(() => import('./screens/library.tsx'), 'LibraryItem'),
});

const editLibraryItem = createRoute({
  getParentRoute: () => gate,
  path: '/library/$id/$what',
  component: lazyRouteComponent(() => import('./screens/library.tsx'), 'EditLibraryItem'),
});

/** Figures, the menu, the past, people. */
export const cityRoutes = [
  unmet,
  concerns,
  concern,
  thisMonth,
  month,
  activities,
  messages,
  menu,
  past,
  pastNeed,
  documents,
  officialDocument,
  papers,
  newPaper,
  paper,
  paperItems,
  paperFigures,
  paperFigure,
  returns,
  library,
  newLibraryItem,
  libraryItem,
  editLibraryItem,
  reports,
  report,
  reportTemplates,
  reportTemplate,
  staff,
  access,
  account,
  rota,
  indicators,
  newIndicator,
  indicator,
  editIndicator,
  bases,
] as const;
