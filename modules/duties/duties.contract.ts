import { dutyPart } from './contract/duty.ts';
import { editionsPart } from './contract/editions.ts';
import { listPart } from './contract/list.ts';
import { ownershipPart } from './contract/ownership.ts';

export type { DutyFields, RemovedDuty } from './contract/duty.ts';
export type { Edition, EditionFields, Editions } from './contract/editions.ts';
export type { DutyFilter, ListedDuty } from './contract/list.ts';
export type { OwnershipCell, OwnershipFilter, OwnershipRow } from './contract/ownership.ts';

export const dutiesContract = { ...editionsPart, ...dutyPart, ...listPart, ...ownershipPart };
