import { happening } from '../../platform/happenings/happening.ts';

/** The menu has a new service; the subject is the service, as of all here. */
export const serviceOffered = happening<{ organisation: string }>('services.offered');

type Changed = { organisation: string; version: number; fields: readonly string[] };

export const serviceChanged = happening<Changed>('services.changed');
/** It stands on the menu again, or for the first time after a draft. */
export const servicePublished = happening<Changed>('services.published');
export const serviceWithdrawn = happening<Changed>('services.withdrawn');
