import { happening } from '../../platform/happenings/happening.ts';

/** A version of an activity came about: entered, corrected, withdrawn, or without a partner that disowned it. */
export const recorded = happening<{ readonly version: number }>('activities.recorded');
