import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBodiesSearch, readCoverageSearch } from '../../modules/bodies/desk/bodies-search.ts';
import { readDutiesSearch, readOwnershipSearch } from '../../modules/duties/desk/duties-search.ts';
import { readFoundingSearch } from '../../modules/founding/desk/founding-search.ts';
import {
  readHonoursSearch,
  readReceivedSearch,
  readTitlesSearch,
} from '../../modules/honours/desk/honours-search.ts';
import { readPlansSearch } from '../../modules/meetings/desk/plans-search.ts';
import { readSupervisionSearch } from '../../modules/supervision/desk/supervision-search.ts';
import { readNamingSearch, readTasksSearch } from '../../modules/tasks/desk/tasks-search.ts';
import { gate } from './frame-routes.ts';

const meetings = createRoute({
  getParentRoute: () => gate,
  path: '/meetings',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'Meetings'),
});

const meetingChairs = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/chairs',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'Chairs'),
});

const agreedItems = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/items',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'AgreedItems'),
});

const chairHandOver = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/hand-over',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'ChairHandOver'),
});

const plans = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/plans',
  validateSearch: readPlansSearch,
  component: lazyRouteComponent(() => import('./screens/meeting-plans.tsx'), 'MeetingPlans'),
});

const branches = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/branches',
  component: lazyRouteComponent(() => import('./screens/meeting-plans.tsx'), 'BranchMeetings'),
});

const meeting = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/$id',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'MeetingOne'),
});

const meetingPapers = createRoute({
  getParentRoute: () => gate,
  path: '/meetings/$id/papers',
  component: lazyRouteComponent(() => import('./screens/meetings.tsx'), 'MeetingPapers'),
});

const supervision = createRoute({
  getParentRoute: () => gate,
  path: '/supervision',
  validateSearch: readSupervisionSearch,
  component: lazyRouteComponent(() => import('./screens/supervision.tsx'), 'Supervision'),
});

const tasks = createRoute({
  getParentRoute: () => gate,
  path: '/tasks',
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('./screens/tasks.tsx'), 'Tasks'),
});

const namingTasks = createRoute({
  getParentRoute: () => gate,
  path: '/tasks/ours',
  validateSearch: readNamingSearch,
  component: lazyRouteComponent(() => import('./screens/tasks.tsx'), 'NamingTasks'),
});

const assessment = createRoute({
  getParentRoute: () => gate,
  path: '/assessment',
  component: lazyRouteComponent(() => import('./screens/assessment.tsx'), 'Assessment'),
});

const quarterCheck = createRoute({
  getParentRoute: () => gate,
  path: '/assessment/quarter',
  component: lazyRouteComponent(() => import('./screens/assessment.tsx'), 'Quarter'),
});

const oneAssessment = createRoute({
  getParentRoute: () => gate,
  path: '/assessment/$id',
  component: lazyRouteComponent(() => import('./screens/assessment.tsx'), 'OneAssessment'),
});

const honours = createRoute({
  getParentRoute: () => gate,
  path: '/honours',
  validateSearch: readHonoursSearch,
  component: lazyRouteComponent(() => import('./screens/honours.tsx'), 'Honours'),
});

const honoursTitles = createRoute({
  getParentRoute: () => gate,
  path: '/honours/titles',
  validateSearch: readTitlesSearch,
  component: lazyRouteComponent(() => import('./screens/honours.tsx'), 'HonoursTitles'),
});

const honoursReceived = createRoute({
  getParentRoute: () => gate,
  path: '/honours/received',
  validateSearch: readReceivedSearch,
  component: lazyRouteComponent(() => import('./screens/honours.tsx'), 'HonoursReceived'),
});

const honoursProjects = createRoute({
  getParentRoute: () => gate,
  path: '/honours/projects',
  component: lazyRouteComponent(() => import('./screens/honours.tsx'), 'HonoursProjects'),
});

const duties = createRoute({
  getParentRoute: () => gate,
  path: '/duties',
  validateSearch: readDutiesSearch,
  component: lazyRouteComponent(() => import('./screens/duties.tsx'), 'Duties'),
});

const ownership = createRoute({
  getParentRoute: () => gate,
  path: '/duties/ownership',
  validateSearch: readOwnershipSearch,
  component: lazyRouteComponent(() => import('./screens/duties.tsx'), 'Ownership'),
});

const bodies = createRoute({
  getParentRoute: () => gate,
  path: '/bodies',
  validateSearch: readBodiesSearch,
  component: lazyRouteComponent(() => import('./screens/bodies.tsx'), 'Bodies'),
});

const bodyCoverage = createRoute({
  getParentRoute: () => gate,
  path: '/bodies/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('./screens/bodies.tsx'), 'Coverage'),
});

const foundings = createRoute({
  getParentRoute: () => gate,
  path: '/bodies/founding',
  validateSearch: readFoundingSearch,
  component: lazyRouteComponent(() => import('./screens/bodies.tsx'), 'Foundings'),
});

const bodyRules = createRoute({
  getParentRoute: () => gate,
  path: '/bodies/rules',
  component: lazyRouteComponent(() => import('./screens/bodies.tsx'), 'BodyRules'),
});

const body = createRoute({
  getParentRoute: () => gate,
  path: '/bodies/$id',
  component: lazyRouteComponent(() => import('./screens/bodies.tsx'), 'OneBody'),
});

/** How it is steered: meetings, tasks, supervision, assessment, honours, duties, the field’s own bodies. */
export const steeringRoutes = [
  meetings,
  meetingChairs,
  agreedItems,
  chairHandOver,
  plans,
  branches,
  meeting,
  meetingPapers,
  supervision,
  tasks,
  namingTasks,
  assessment,
  quarterCheck,
  oneAssessment,
  honours,
  honoursTitles,
  honoursReceived,
  honoursProjects,
  duties,
  ownership,
  bodies,
  bodyCoverage,
  foundings,
  bodyRules,
  body,
] as const;
