import { standIns } from '../engines/gongwen/lexicon.ts';
import { segmenterOnce } from '../engines/text/segmenter.ts';
import { accessModule } from '../modules/access/access.module.ts';
import { activitiesModule } from '../modules/activities/activities.module.ts';
import { calendarModule } from '../modules/calendar/calendar.module.ts';
import { cardsModule } from '../modules/cards/cards.module.ts';
import { documentsModule } from '../modules/documents/documents.module.ts';
import { employersModule } from '../modules/employers/employers.module.ts';
import { historyModule } from '../modules/history/history.module.ts';
import { listSimilar, pastLessons } from '../modules/history/history.public.ts';
import { ledgerModule } from '../modules/ledger/ledger.module.ts';
import { lexiconModule } from '../modules/lexicon/lexicon.module.ts';
import { libraryModule } from '../modules/library/library.module.ts';
import { messagesModule } from '../modules/messages/messages.module.ts';
import { needsModule } from '../modules/needs/needs.module.ts';
import { countOpenNeeds, listCategoryUse, needsOpenWith } from '../modules/needs/needs.public.ts';
import { opinionsModule } from '../modules/opinions/opinions.module.ts';
import { organisationsModule } from '../modules/organisations/organisations.module.ts';
import { papersModule } from '../modules/papers/papers.module.ts';
import { peopleModule } from '../modules/people/people.module.ts';
import { placesModule } from '../modules/places/places.module.ts';
import { reportsModule } from '../modules/reports/reports.module.ts';
import { returnsModule } from '../modules/returns/returns.module.ts';
import { servicesModule } from '../modules/services/services.module.ts';
import { voiceModule } from '../modules/voice/voice.module.ts';
import type { Module } from '../platform/module.ts';
import { createPrinter } from '../platform/print/printer.ts';

/** One dictionary of words for the whole process. */
export const segmenter = segmenterOnce();
const printer = createPrinter({ env: process.env, standIns });

/** The modules in their one order: each may use only those before it. */
export const modules: readonly Module[] = [
  calendarModule,
  placesModule,
  organisationsModule(needsOpenWith),
  employersModule,
  peopleModule,
  messagesModule,
  lexiconModule(segmenter),
  servicesModule(listCategoryUse, countOpenNeeds),
  opinionsModule,
  cardsModule,
  needsModule(listSimilar, pastLessons, segmenter),
  historyModule(segmenter),
  voiceModule(segmenter),
  activitiesModule,
  ledgerModule,
  papersModule(segmenter),
  documentsModule(segmenter, printer),
  libraryModule(segmenter),
  returnsModule,
  reportsModule(segmenter),
  accessModule,
];
