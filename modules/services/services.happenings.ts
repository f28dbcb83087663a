import { happening } from '../../platform/happenings/happening.ts';

/** The menu has a new service; the subject is the service, as of all here. */
export const serviceOffered = happening<{ organisation: string }>('services.offered');

/** The subject of these is the city; a category is known by its code. */
export const categoryAdded = happening<{ code: string }>('services.category-added');
export const categoryChanged = happening<{ code: string; version: number; fields: readonly string[] }>(
  'services.category-changed',
);
export const categoryPlaced = happening<{ code: string; other: string }>('services.category-placed');
export const categoryMerged = happening<{ code: string; into: string }>('services.category-merged');
export const categoryState = happening<{ code: string; state: string }>('services.category-state');

/** Whether categories may be others, or named otherwise, after it. */
export function movesCategories({ name }: { readonly name: string }): boolean {
  return name.startsWith('services.category-');
}

type Changed = { organisation: string; version: number; fields: readonly string[] };

export const serviceChanged = happening<Changed>('services.changed');
/** It stands on the menu again, or for the first time after a draft. */
export const servicePublished = happening<Changed>('services.published');
export const serviceWithdrawn = happening<Changed>('services.withdrawn');
