import type { Word } from '../../base/words.ts';
import { accessContract } from '../../modules/access/access.contract.ts';
import { activitiesTitleWords } from '../../modules/activities/desk/activities-title.words.ts';
import { documentsTitleWords } from '../../modules/documents/desk/documents-title.words.ts';
import { documentsContract } from '../../modules/documents/documents.contract.ts';
import { pastWords } from '../../modules/history/desk/past.words.ts';
import { historyContract } from '../../modules/history/history.contract.ts';
import { indicatorsTitleWords } from '../../modules/ledger/desk/indicators-title.words.ts';
import { ledgerContract } from '../../modules/ledger/ledger.contract.ts';
import { lexiconTitleWords } from '../../modules/lexicon/desk/lexicon-title.words.ts';
import { lexiconContract } from '../../modules/lexicon/lexicon.contract.ts';
import { libraryTitleWords } from '../../modules/library/desk/library-title.words.ts';
import { messagesDeskWords } from '../../modules/messages/desk/messages-desk.words.ts';
import { messagesContract } from '../../modules/messages/messages.contract.ts';
import { boardDeskWords } from '../../modules/needs/desk/board.words.ts';
import { boardWords } from '../../modules/needs/desk/calls.words.ts';
import { queueWords } from '../../modules/needs/desk/queue.words.ts';
import { unmetDeskWords } from '../../modules/needs/desk/unmet.words.ts';
import { weighingTitleWords } from '../../modules/needs/desk/weighing-title.words.ts';
import { needsContract } from '../../modules/needs/needs.contract.ts';
import { opinionsTitleWords } from '../../modules/opinions/desk/opinions-title.words.ts';
import { opinionsContract } from '../../modules/opinions/opinions.contract.ts';
import { rotaWords } from '../../modules/organisations/desk/rota.words.ts';
import { organisationsContract } from '../../modules/organisations/organisations.contract.ts';
import { papersTitleWords } from '../../modules/papers/desk/papers-title.words.ts';
import { placesContract } from '../../modules/places/places.contract.ts';
import { reportsTitleWords } from '../../modules/reports/desk/reports-title.words.ts';
import { returnsTitleWords } from '../../modules/returns/desk/returns-title.words.ts';
import { categoriesTitleWords } from '../../modules/services/desk/categories-title.words.ts';
import { menuDeskWords } from '../../modules/services/desk/menu.words.ts';
import { servicesContract } from '../../modules/services/services.contract.ts';
import { concernsTitleWords } from '../../modules/voice/desk/concerns-title.words.ts';
import { voiceContract } from '../../modules/voice/voice.contract.ts';
import type { Endpoint } from '../../platform/http/contract.ts';
import { mayCall, type Session } from '../../platform/ui/desk/session.ts';
import { deskWords } from './desk.words.ts';

/** One page that people go to. */
export interface PlacePage {
  readonly to: string;
  readonly name: Word;
  /** What its page asks first; who may not call that has no use for it. */
  readonly asks: Endpoint;
  /** Only for who looks after the whole city: its administrators, and the office whose area it is. */
  readonly wholeCity?: true;
}

/** A place of the desk, named by the work done there, with the pages that belong to that work. */
export interface Place {
  readonly to: string;
  readonly name: Word;
  readonly pages: readonly PlacePage[];
}

const { queue, answerOnSpot } = needsContract;
const activities: PlacePage = {
  ...{ to: '/activities', name: activitiesTitleWords.title },
  asks: ledgerContract.month,
};
const menu: PlacePage = { to: '/menu', name: menuDeskWords.title, asks: servicesContract.menu };
const categories: PlacePage = {
  ...{ to: '/categories', name: categoriesTitleWords.categories },
  asks: servicesContract.categories,
};
const lexicon: PlacePage = { to: '/lexicon', name: lexiconTitleWords.lexicon, asks: lexiconContract.list };
const staff: PlacePage = { to: '/staff', name: deskWords.staff, asks: organisationsContract.staff };

/** For all staff, as the words people say are; its own contract would weigh on every screen. */
const library: PlacePage = { to: '/library', name: libraryTitleWords.library, asks: lexiconContract.list };

const routing: PlacePage = { to: '/routing', name: boardWords.routing, asks: needsContract.routing };
/** How services are weighed concerns the whole city; told to whoever watches how well they are proposed. */
const weighing: PlacePage = {
  ...{ to: '/weighing', name: weighingTitleWords.title, asks: needsContract.routing },
  wholeCity: true,
};
const imports: PlacePage = {
  ...{ to: '/settings/history', name: deskWords.settingHistory, asks: historyContract.imports },
  wholeCity: true,
};

function mayOpen(session: Session, { asks, wholeCity }: PlacePage): boolean {
  if (!mayCall(session, asks)) return false;
  return !wholeCity || session.areas === null || session.roles.includes('administrator');
}

function alone(page: PlacePage): Place {
  return { to: page.to, name: page.name, pages: [page] };
}

function setting(path: string, name: Word): PlacePage {
  return { to: `/settings/${path}`, name, asks: placesContract.allAreas };
}

const rota: PlacePage = { to: '/rota', name: rotaWords.title, asks: organisationsContract.duties };

/** In the order of a day. A page that stands in two is shown in the first that the person has. */
const all: readonly Place[] = [
  {
    ...{ to: '/work', name: deskWords.work },
    pages: [
      { to: '/work', name: queueWords.waiting, asks: queue },
      { to: '/work/board', name: boardDeskWords.title, asks: needsContract.board },
      { to: '/work/undecided', name: boardWords.undecided, asks: needsContract.undecided },
      { to: '/work/call-list', name: boardWords.callList, asks: queue },
      routing,
      weighing,
      rota,
    ],
  },
  {
    ...{ to: '/organisation', name: deskWords.organisation },
    pages: [
      { to: '/organisation', name: queueWords.open, asks: queue },
      { to: '/organisation/ended', name: queueWords.over, asks: queue },
      { to: '/past', name: pastWords.title, asks: historyContract.needs },
      activities,
      menu,
      categories,
      lexicon,
      staff,
    ],
  },
  alone({ to: '/counter', name: deskWords.counter, asks: answerOnSpot }),
  {
    ...{ to: '/month', name: deskWords.month },
    pages: [
      { to: '/month', name: deskWords.month, asks: ledgerContract.month },
      activities,
      // Whoever may read the month may read these; their own contract would weigh on every screen.
      { to: '/indicators', name: indicatorsTitleWords.indicators, asks: ledgerContract.month },
      { to: '/base-populations', name: indicatorsTitleWords.bases, asks: ledgerContract.month },
      { to: '/unmet', name: unmetDeskWords.title, asks: needsContract.unmet },
      { to: '/concerns', name: concernsTitleWords.concerns, asks: voiceContract.list },
      routing,
      weighing,
    ],
  },
  {
    ...{ to: '/papers', name: papersTitleWords.papers },
    pages: [
      // Whoever drafts documents receives papers; their own contracts would weigh on every screen.
      { to: '/papers', name: papersTitleWords.papers, asks: documentsContract.list },
      { to: '/papers/items', name: papersTitleWords.items, asks: documentsContract.list },
      { to: '/papers/figures', name: papersTitleWords.figures, asks: documentsContract.list },
    ],
  },
  {
    ...{ to: '/documents', name: documentsTitleWords.documents },
    pages: [
      { to: '/documents', name: documentsTitleWords.documents, asks: documentsContract.list },
      library,
      // Who drafts documents also sees the returns; their own contract would weigh on every screen.
      { to: '/returns', name: returnsTitleWords.returns, asks: documentsContract.list },
    ],
  },
  // For who writes no documents.
  alone(library),
  {
    ...{ to: '/reports', name: reportsTitleWords.reports },
    pages: [
      // Whoever drafts documents makes reports; their own contract would weigh on every screen.
      { to: '/reports', name: reportsTitleWords.reports, asks: documentsContract.list },
      { to: '/reports/templates', name: reportsTitleWords.templates, asks: documentsContract.list },
    ],
  },
  alone(staff),
  alone({ to: '/access', name: deskWords.access, asks: accessContract.records }),
  alone({ to: '/messages', name: messagesDeskWords.title, asks: messagesContract.overview }),
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
      setting('calendar', deskWords.settingCalendar),
      categories,
      lexicon,
      rota,
      imports,
      { to: '/settings/outside-model', name: opinionsTitleWords.title, asks: opinionsContract.overview },
    ],
  },
  // For the office, which keeps no other setting.
  alone(imports),
];

/** The places of this person with the pages they may use, the one they start their day in first. */
export function placesOf(session: Session): readonly Place[] {
  const shown = new Set<string>();
  const mine: Place[] = [];
  for (const place of all) {
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
  const pages = all.flatMap((place) => place.pages).filter(({ to }) => holds(path, to));
  return pages.length > 0 && pages.every(({ asks }) => !mayCall(session, asks));
}
