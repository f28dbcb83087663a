import { happening } from '../../platform/happenings/happening.ts';

/** The menu has a new service; the subject is the service. */
export const serviceOffered = happening<{ organisation: string }>('services.offered');
