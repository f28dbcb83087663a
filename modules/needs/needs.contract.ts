import { appointmentsContract } from './contract/appointments.ts';
import { boardContract } from './contract/board.ts';
import { bulkContract } from './contract/bulk.ts';
import { callsContract } from './contract/calls.ts';
import { callsSheetContract } from './contract/calls-sheet.ts';
import { closingContract } from './contract/closing.ts';
import { counterContract } from './contract/counter.ts';
import { deadlinesContract } from './contract/deadlines.ts';
import { deskContract } from './contract/desk.ts';
import { earlierContract } from './contract/earlier.ts';
import { familyContract } from './contract/family.ts';
import { hardshipContract } from './contract/hardship.ts';
import { legsContract } from './contract/legs.ts';
import { listSheetsContract } from './contract/list-sheets.ts';
import { mergingContract } from './contract/merging.ts';
import { photosContract } from './contract/photos.ts';
import { remindersContract } from './contract/reminders.ts';
import { residentContract } from './contract/resident.ts';
import { rightsContract } from './contract/rights.ts';
import { routingContract } from './contract/routing.ts';
import { shiftContract } from './contract/shift.ts';
import { sortingContract } from './contract/sorting.ts';
import { unmetContract } from './contract/unmet.ts';
import { viewsContract } from './contract/views.ts';

/** Everything other systems, the desk and the portal may ask of needs. */
export const needsContract = {
  ...residentContract,
  ...rightsContract,
  ...familyContract,
  ...counterContract,
  ...deskContract,
  ...closingContract,
  ...unmetContract,
  ...earlierContract,
  ...mergingContract,
  ...legsContract,
  ...appointmentsContract,
  ...callsContract,
  ...callsSheetContract,
  ...remindersContract,
  ...routingContract,
  ...deadlinesContract,
  ...sortingContract,
  ...shiftContract,
  ...photosContract,
  ...boardContract,
  ...viewsContract,
  ...bulkContract,
  ...hardshipContract,
  ...listSheetsContract,
};
