import { deadlinesContract } from './contract/deadlines.ts';
import { deskContract } from './contract/desk.ts';
import { residentContract } from './contract/resident.ts';
import { rightsContract } from './contract/rights.ts';
import { sortingContract } from './contract/sorting.ts';

/** Everything other systems, the desk and the portal may ask of needs. */
export const needsContract = {
  ...residentContract,
  ...rightsContract,
  ...deskContract,
  ...deadlinesContract,
  ...sortingContract,
};
