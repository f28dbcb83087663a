import { callsContract } from './contract/calls.ts';
import { deadlinesContract } from './contract/deadlines.ts';
import { deskContract } from './contract/desk.ts';
import { earlierContract } from './contract/earlier.ts';
import { legsContract } from './contract/legs.ts';
import { remindersContract } from './contract/reminders.ts';
import { residentContract } from './contract/resident.ts';
import { rightsContract } from './contract/rights.ts';
import { routingContract } from './contract/routing.ts';
import { sortingContract } from './contract/sorting.ts';

/** Everything other systems, the desk and the portal may ask of needs. */
export const needsContract = {
  ...residentContract,
  ...rightsContract,
  ...deskContract,
  ...earlierContract,
  ...legsContract,
  ...callsContract,
  ...remindersContract,
  ...routingContract,
  ...deadlinesContract,
  ...sortingContract,
};
