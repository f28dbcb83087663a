import type { Word } from '../../base/words.ts';
import { activitiesTitleWords } from '../../modules/activities/desk/activities-title.words.ts';
import { assessmentTitleWords } from '../../modules/assessment/desk/assessment-title.words.ts';
import { bodiesTitleWords } from '../../modules/bodies/desk/bodies-title.words.ts';
import { documentsTitleWords } from '../../modules/documents/desk/documents-title.words.ts';
import { dutiesTitleWords } from '../../modules/duties/desk/duties-title.words.ts';
import { foundingTitleWords } from '../../modules/founding/desk/founding-title.words.ts';
import { pastWords } from '../../modules/history/desk/past.words.ts';
import { honoursTitleWords } from '../../modules/honours/desk/honours-title.words.ts';
import { indicatorsTitleWords } from '../../modules/ledger/desk/indicators-title.words.ts';
import { lexiconTitleWords } from '../../modules/lexicon/desk/lexicon-title.words.ts';
import { libraryTitleWords } from '../../modules/library/desk/library-title.words.ts';
import { meetingsTitleWords } from '../../modules/meetings/desk/meetings-title.words.ts';
import { messagesDeskWords } from '../../modules/messages/desk/messages-desk.words.ts';
import { boardDeskWords } from '../../modules/needs/desk/board.words.ts';
import { boardWords } from '../../modules/needs/desk/calls.words.ts';
import { queueWords } from '../../modules/needs/desk/queue.words.ts';
import { unmetDeskWords } from '../../modules/needs/desk/unmet.words.ts';
import { weighingTitleWords } from '../../modules/needs/desk/weighing-title.words.ts';
import { opinionsTitleWords } from '../../modules/opinions/desk/opinions-title.words.ts';
import { rotaWords } from '../../modules/organisations/desk/rota.words.ts';
import { overviewTitleWords } from '../../modules/overview/desk/overview-title.words.ts';
import { papersTitleWords } from '../../modules/papers/desk/papers-title.words.ts';
import { reportsTitleWords } from '../../modules/reports/desk/reports-title.words.ts';
import { returnsTitleWords } from '../../modules/returns/desk/returns-title.words.ts';
import { categoriesTitleWords } from '../../modules/services/desk/categories-title.words.ts';
import { menuDeskWords } from '../../modules/services/desk/menu.words.ts';
import { supervisionTitleWords } from '../../modules/supervision/desk/supervision-title.words.ts';
import { tasksTitleWords } from '../../modules/tasks/desk/tasks-title.words.ts';
import { concernsTitleWords } from '../../modules/voice/desk/concerns-title.words.ts';
import type { Role } from '../../platform/access/roles.ts';
import type { Session } from '../../platform/ui/desk/session.ts';
import { deskWords } from './desk.words.ts';

/** One page that people go to. */
export interface PlacePage {
  readonly to: string;
  readonly name: Word;
  /** Of those who may call what its page asks first; the contract itself would weigh on every screen. */
  readonly audience: readonly Role[];
  /** Only for who looks after the whole city: its administrators, and the office whose area it is. */
  readonly wholeCity?: true;
}

/** A place of the desk, named by the work done there, with the pages that belong to that work. */
export interface Place {
  readonly to: string;
  readonly name: Word;
  readonly pages: readonly PlacePage[];
}

const atWork: readonly Role[] = ['clerk', 'handler', 'head', 'coordinator'];
const readers: readonly Role[] = [...atWork, 'leader'];
const everybody: readonly Role[] = [...readers, 'auditor', 'administrator'];
const ofBodies: readonly Role[] = [...readers, 'administrator'];
const watching: readonly Role[] = ['coordinator', 'leader'];
const administrators: readonly Role[] = ['administrator'];
const activities: PlacePage = {
  ...{ to: '/activities', name: activitiesTitleWords.title },
  audience: readers,
};
const menu: PlacePage = {
  to: '/menu',
  name: menuDeskWords.title,
  audience: ['clerk', 'head', 'coordinator', 'administrator'],
};
const categories: PlacePage = {
  ...{ to: '/categories', name: categoriesTitleWords.categories },
  audience: everybody,
};
const lexicon: PlacePage = { to: '/lexicon', name: lexiconTitleWords.lexicon, audience: everybody };
const staff: PlacePage = { to: '/staff', name: deskWords.staff, audience: ['administrator', 'head'] };

const library: PlacePage = { to: '/library', name: libraryTitleWords.library, audience: everybody };

const routing: PlacePage = { to: '/routing', name: boardWords.routing, audience: [...watching, 'head'] };
/** How services are weighed concerns the whole city; told to whoever watches how well they are proposed. */
const weighing: PlacePage = {
  ...{ to: '/weighing', name: weighingTitleWords.title, audience: [...watching, 'head'] },
  wholeCity: true,
};
const imports: PlacePage = {
  ...{ to: '/settings/history', name: deskWords.settingHistory, audience: ['coordinator', 'administrator'] },
  wholeCity: true,
};

function isFor(session: Session, { audience }: PlacePage): boolean {
  return session.roles.some((role) => audience.includes(role));
}

function mayOpen(session: Session, page: PlacePage): boolean {
  if (!isFor(session, page)) return false;
  return !page.wholeCity || session.areas === null || session.roles.includes('administrator');
}

function alone(page: PlacePage): Place {
  return { to: page.to, name: page.name, pages: [page] };
}

function setting(path: string, name: Word): PlacePage {
  return { to: `/settings/${path}`, name, audience: administrators };
}

const rota: PlacePage = { to: '/rota', name: rotaWords.title, audience: [...atWork, 'administrator'] };

/** Everybody's, in the order of a day. A page that stands in two is shown in the first that the person has. */
export const allPlaces: readonly Place[] = [
  {
    ...{ to: '/work', name: deskWords.work },
    pages: [
      { to: '/work', name: queueWords.waiting, audience: atWork },
      { to: '/work/board', name: boardDeskWords.title, audience: ['coordinator'] },
      { to: '/work/undecided', name: boardWords.undecided, audience: ['coordinator'] },
      { to: '/work/call-list', name: boardWords.callList, audience: atWork },
      routing,
      weighing,
      rota,
    ],
  },
  {
    ...{ to: '/organisation', name: deskWords.organisation },
    pages: [
      { to: '/organisation', name: queueWords.open, audience: atWork },
      { to: '/organisation/ended', name: queueWords.over, audience: atWork },
      { to: '/past', name: pastWords.title, audience: readers },
      activities,
      menu,
      categories,
      lexicon,
      staff,
    ],
  },
  alone({ to: '/counter', name: deskWords.counter, audience: atWork }),
  alone({ to: '/overview', name: overviewTitleWords.overview, audience: watching }),
  {
    ...{ to: '/month', name: deskWords.month },
    pages: [
      { to: '/month', name: deskWords.month, audience: readers },
      activities,
      { to: '/indicators', name: indicatorsTitleWords.indicators, audience: readers },
      { to: '/base-populations', name: indicatorsTitleWords.bases, audience: readers },
      { to: '/unmet', name: unmetDeskWords.title, audience: [...watching, 'head'] },
      { to: '/concerns', name: concernsTitleWords.concerns, audience: watching },
      routing,
      weighing,
    ],
  },
  {
    ...{ to: '/meetings', name: meetingsTitleWords.meetings },
    pages: [
      { to: '/meetings', name: meetingsTitleWords.meetings, audience: readers },
      { to: '/meetings/items', name: meetingsTitleWords.items, audience: readers },
      { to: '/meetings/chairs', name: meetingsTitleWords.chairs, audience: readers },
      { to: '/supervision', name: supervisionTitleWords.supervision, audience: readers },
      { to: '/meetings/plans', name: meetingsTitleWords.plans, audience: readers },
      { to: '/meetings/branches', name: meetingsTitleWords.branches, audience: readers },
      { to: '/meetings/hand-over', name: meetingsTitleWords.handOver, audience: readers },
    ],
  },
  {
    ...{ to: '/tasks', name: tasksTitleWords.tasks },
    pages: [
      { to: '/tasks', name: tasksTitleWords.table, audience: readers },
      { to: '/tasks/ours', name: tasksTitleWords.naming, audience: readers },
      { to: '/assessment', name: assessmentTitleWords.assessment, audience: readers },
      { to: '/assessment/quarter', name: assessmentTitleWords.quarter, audience: watching },
    ],
  },
  {
    ...{ to: '/duties', name: dutiesTitleWords.duties },
    pages: [
      { to: '/duties', name: dutiesTitleWords.list, audience: [...watching, 'head'] },
      { to: '/duties/ownership', name: dutiesTitleWords.ownership, audience: [...watching, 'head'] },
    ],
  },
  {
    ...{ to: '/honours', name: honoursTitleWords.honours },
    pages: [
      { to: '/honours', name: honoursTitleWords.rounds, audience: readers },
      { to: '/honours/titles', name: honoursTitleWords.titles, audience: readers },
      { to: '/honours/received', name: honoursTitleWords.received, audience: readers },
      { to: '/honours/projects', name: honoursTitleWords.projects, audience: readers },
    ],
  },
  {
    ...{ to: '/bodies', name: bodiesTitleWords.bodies },
    pages: [
      { to: '/bodies', name: bodiesTitleWords.list, audience: ofBodies },
      { to: '/bodies/coverage', name: bodiesTitleWords.coverage, audience: ofBodies },
      { to: '/bodies/founding', name: foundingTitleWords.title, audience: ofBodies },
      { to: '/bodies/rules', name: bodiesTitleWords.rules, audience: ofBodies },
    ],
  },
  {
    ...{ to: '/papers', name: papersTitleWords.papers },
    pages: [
      { to: '/papers', name: papersTitleWords.papers, audience: readers },
      { to: '/papers/items', name: papersTitleWords.items, audience: readers },
      { to: '/papers/figures', name: papersTitleWords.figures, audience: readers },
    ],
  },
  {
    ...{ to: '/documents', name: documentsTitleWords.documents },
    pages: [
      { to: '/documents', name: documentsTitleWords.documents, audience: readers },
      library,
      { to: '/returns', name: returnsTitleWords.returns, audience: readers },
    ],
  },
  // For who writes no documents.
  alone(library),
  {
    ...{ to: '/reports', name: reportsTitleWords.reports },
    pages: [
      { to: '/reports', name: reportsTitleWords.reports, audience: readers },
      { to: '/reports/templates', name: reportsTitleWords.templates, audience: readers },
    ],
  },
  alone(staff),
  alone({ to: '/access', name: deskWords.access, audience: ['auditor'] }),
  alone({ to: '/messages', name: messagesDeskWords.title, audience: administrators }),
  alone(menu),
  {
    ...{ to: '/settings', name: deskWords.settings },
    pages: [
      setting('organisations', deskWords.settingOrganisations),
      setting('employers', deskWords.settingEmployers),
      setting('areas', deskWords.settingAreas),
      setting('stations', deskWords.settingStations),
      setting('help-lines', deskWords.settingHelpLines),
      setting('deadlines', deskWords.settingDeadlines),
      setting('supervision', supervisionTitleWords.chain),
      setting('calendar', deskWords.settingCalendar),
      categories,
      lexicon,
      rota,
      imports,
      { to: '/settings/outside-model', name: opinionsTitleWords.title, audience: administrators },
    ],
  },
  // For the office, which keeps no other setting.
  alone(imports),
];

/** The places of this person with the pages they may use, the one they start their day in first. */
export function placesOf(session: Session): readonly Place[] {
  const shown = new Set<string>();
  const mine: Place[] = [];
  for (const place of allPlaces) {
    // What the place is named for comes first; without it the others stand for themselves.
    const [first] = place.pages;
    if (!first || !mayOpen(session, first) || shown.has(first.to)) continue;
    const pages = place.pages.filter((page) => mayOpen(session, page));
    for (const { to } of pages) shown.add(to);
    mine.push({ ...place, pages });
  }
  if (!session.roles.includes('clerk')) return mine;
  return mine.toSorted((a, b) => Number(b.to === '/counter') - Number(a.to === '/counter'));
}

function holds(path: string, to: string): boolean {
  return path === to || path.startsWith(`${to}/`);
}

/** The place in which an address of the desk lies, and the page of it. */
export function whereIs(
  path: string,
  session: Session,
): { readonly place: Place; readonly page: PlacePage | null } | null {
  for (const place of placesOf(session)) {
    const page = place.pages.filter(({ to }) => holds(path, to)).at(-1) ?? null;
    if (page || holds(path, place.to)) return { place, page };
  }
  return null;
}

/** Whether an address of the desk lies in a place that is none of this person's. */
export function isElsewhere(path: string, session: Session): boolean {
  const pages = allPlaces.flatMap((place) => place.pages).filter(({ to }) => holds(path, to));
  return pages.length > 0 && !pages.some((page) => isFor(session, page));
}
