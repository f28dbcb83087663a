import { standIns } from '../engines/gongwen/lexicon.ts';
import { segmenterOnce } from '../engines/text/segmenter.ts';
import { accessModule } from '../modules/access/access.module.ts';
import { activitiesModule } from '../modules/activities/activities.module.ts';
import { assessmentModule } from '../modules/assessment/assessment.module.ts';
import { bodiesModule } from '../modules/bodies/bodies.module.ts';
import { calendarModule } from '../modules/calendar/calendar.module.ts';
import { cardsModule } from '../modules/cards/cards.module.ts';
import { documentsModule } from '../modules/documents/documents.module.ts';
import { dutiesModule } from '../modules/duties/duties.module.ts';
import { employersModule } from '../modules/employers/employers.module.ts';
import { foundingModule } from '../modules/founding/founding.module.ts';
import { historyModule } from '../modules/history/history.module.ts';
import { listSimilar, pastLessons } from '../modules/history/history.public.ts';
import { honoursModule } from '../modules/honours/honours.module.ts';
import { ledgerModule } from '../modules/ledger/ledger.module.ts';
import { lexiconModule } from '../modules/lexicon/lexicon.module.ts';
import { libraryModule } from '../modules/library/library.module.ts';
import { meetingsModule } from '../modules/meetings/meetings.module.ts';
import { countMeeting, meetingEvents } from '../modules/meetings/meetings.public.ts';
import { membersModule } from '../modules/members/members.module.ts';
import { messagesModule } from '../modules/messages/messages.module.ts';
import { needsModule } from '../modules/needs/needs.module.ts';
import { countOpenNeeds, listCategoryUse, needsOpenWith } from '../modules/needs/needs.public.ts';
import { opinionsModule } from '../modules/opinions/opinions.module.ts';
import { organisationsModule } from '../modules/organisations/organisations.module.ts';
import { overviewModule } from '../modules/overview/overview.module.ts';
import { papersModule } from '../modules/papers/papers.module.ts';
import { peopleModule } from '../modules/people/people.module.ts';
import { placesModule } from '../modules/places/places.module.ts';
import { reportsModule } from '../modules/reports/reports.module.ts';
import { returnsModule } from '../modules/returns/returns.module.ts';
import { servicesModule } from '../modules/services/services.module.ts';
import { supervisionModule } from '../modules/supervision/supervision.module.ts';
import { tasksModule } from '../modules/tasks/tasks.module.ts';
import { voiceModule } from '../modules/voice/voice.module.ts';
import type { Module } from '../platform/module.ts';
import { createPrinter } from '../platform/print/printer.ts';

/** One dictionary of words for the whole process. */
export const segmenter = segmenterOnce();
const printer = createPrinter({ env: process.env, standIns });

/** What happens in modules after the ledger and counts in it. */
const counting = [countMeeting];

/** What modules after the tasks put into people's calendars. */
const inCalendars = [meetingEvents];

/** The modules in their one order: each may use only those before it. */
export const modules: readonly Module[] = [
  calendarModule,
  placesModule,
  organisationsModule(needsOpenWith),
  employersModule,
  peopleModule,
  messagesModule,
  bodiesModule,
  foundingModule,
  lexiconModule(segmenter),
  servicesModule(listCategoryUse, countOpenNeeds),
  opinionsModule,
  cardsModule,
  needsModule(listSimilar, pastLessons, segmenter),
  membersModule,
  historyModule(segmenter),
  voiceModule(segmenter),
  activitiesModule,
  ledgerModule(counting),
  papersModule(segmenter),
  tasksModule(inCalendars),
  documentsModule(segmenter, printer),
  dutiesModule,
  meetingsModule(segmenter),
  supervisionModule,
  assessmentModule,
  honoursModule,
  libraryModule(segmenter),
  returnsModule,
  reportsModule(segmenter),
  overviewModule,
  accessModule,
];
