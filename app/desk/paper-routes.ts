import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDocumentsSearch, readSupersedes } from '../../modules/documents/desk/documents-search.ts';
import {
  readItemSearch,
  readLibrarySearch,
  readOfDocument,
} from '../../modules/library/desk/library-search.ts';
import {
  readFiguresSearch,
  readHeldSearch,
  readItemsSearch,
  readPapersSearch,
} from '../../modules/papers/desk/papers-search.ts';
import { readReportsSearch } from '../../modules/reports/desk/reports-search.ts';
import { readReturnsSearch } from '../../modules/returns/desk/returns-search.ts';
import { gate } from './frame-routes.ts';

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

/** What is written and what comes in: documents, the library, returns, reports, papers. */
export const paperRoutes = [
  documents,
  officialDocument,
  library,
  newLibraryItem,
  libraryItem,
  editLibraryItem,
  returns,
  reports,
  report,
  reportTemplates,
  reportTemplate,
  papers,
  newPaper,
  paper,
  paperItems,
  paperFigures,
  paperFigure,
] as const;
