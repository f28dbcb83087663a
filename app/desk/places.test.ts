import { expect, test } from 'vitest';
import { routes } from '../routes.ts';
import { allPlaces } from './places.ts';

/** What each page asks first. */
const asks: Readonly<Record<string, string>> = {
  '/work': 'needs.queue',
  '/work/board': 'needs.board',
  '/work/undecided': 'needs.undecided',
  '/work/call-list': 'needs.callList',
  '/routing': 'needs.routing',
  '/weighing': 'needs.weighing',
  '/rota': 'organisations.duties',
  '/organisation': 'needs.queue',
  '/organisation/ended': 'needs.queue',
  '/past': 'history.needs',
  '/activities': 'activities.list',
  '/menu': 'services.menu',
  '/categories': 'services.keptCategories',
  '/lexicon': 'lexicon.list',
  '/staff': 'organisations.staff',
  '/counter': 'needs.answerOnSpot',
  '/overview': 'overview.page',
  '/month': 'ledger.month',
  '/indicators': 'indicators.list',
  '/base-populations': 'basePopulations.list',
  '/unmet': 'needs.unmet',
  '/concerns': 'voice.list',
  '/meetings': 'meetings.list',
  '/meetings/items': 'meetings.items',
  '/meetings/chairs': 'meetings.chairs',
  '/meetings/hand-over': 'meetings.handOver',
  '/meetings/plans': 'meetings.plans',
  '/meetings/branches': 'meetings.branches',
  '/supervision': 'supervision.list',
  '/settings/supervision': 'supervision.chain',
  '/duties': 'duties.list',
  '/duties/ownership': 'duties.ownership',
  '/bodies': 'bodies.list',
  '/bodies/coverage': 'bodies.coverage',
  '/bodies/founding': 'founding.list',
  '/bodies/rules': 'bodies.rules',
  '/honours': 'honours.list',
  '/honours/titles': 'honours.titles',
  '/honours/received': 'honours.received',
  '/honours/projects': 'honours.projects',
  '/tasks': 'tasks.tables',
  '/tasks/ours': 'tasks.naming',
  '/assessment': 'assessment.list',
  '/assessment/quarter': 'assessment.quarter',
  '/papers': 'papers.list',
  '/papers/items': 'papers.items',
  '/papers/figures': 'papers.figures',
  '/documents': 'documents.list',
  '/library': 'library.list',
  '/returns': 'returns.list',
  '/reports': 'reports.list',
  '/reports/templates': 'reports.templates',
  '/access': 'access.records',
  '/messages': 'messages.overview',
  '/settings/organisations': 'organisations.all',
  '/settings/employers': 'employers.page',
  '/settings/areas': 'places.allAreas',
  '/settings/stations': 'places.allStations',
  '/settings/help-lines': 'places.allAreas',
  '/settings/deadlines': 'needs.deadlines',
  '/settings/calendar': 'calendar.year',
  '/settings/history': 'history.imports',
  '/settings/outside-model': 'opinions.overview',
};

const pages = new Map(allPlaces.flatMap((place) => place.pages).map((page) => [page.to, page.audience]));

test.each([...pages])('nobody is led to %s who is refused there', (to, audience) => {
  const endpoint = routes.find((route) => route.endpoint.name === asks[to])?.endpoint;
  const may = endpoint?.audience;
  if (may === undefined || typeof may === 'string') throw new Error(`${to} asks nothing of the staff`);
  expect(audience.filter((role) => !may.includes(role))).toEqual([]);
});
