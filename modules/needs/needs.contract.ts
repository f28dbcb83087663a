import { deadlinesContract } from './contract/deadlines.ts';
import { deskContract } from './contract/desk.ts';
import { residentContract } from './contract/resident.ts';

/** Everything other systems, the desk and the portal may ask of needs. */
export const needsContract = { ...residentContract, ...deskContract, ...deadlinesContract };
