import { happening } from '../../platform/happenings/happening.ts';

export const editionAdded = happening<{ area: string; from: string }>('duties.edition-added');
export const editionChanged = happening<{ version: number; withdrawn: boolean }>('duties.edition-changed');
export const dutiesImported = happening<{ version: number; added: number; changed: number }>(
  'duties.imported',
);
/** Of an edition: which duty was taken off it. */
export const dutyRemoved = happening<{ version: number; duty: string }>('duties.duty-removed');
/** Of an edition: which duty was put back on it. */
export const dutyRestored = happening<{ version: number; duty: string }>('duties.duty-restored');
/** Of an area: that the lack or overlap in a category is put first, or is so no more. */
export const gapOffered = happening<{ category: string; offered: boolean }>('duties.gap-offered');
