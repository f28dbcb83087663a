import { happening } from '../../platform/happenings/happening.ts';

/** The subject of these is the concern. */
export const found = happening<{ people: number; members: number }>('voice.found');
/** Nobody tells it any more. */
export const faded = happening<{ members: number }>('voice.faded');
/** Something was said to it, or why nothing is; the words stand in the response. */
export const responded = happening<{ kind: string; audience: string; number: number }>('voice.responded');
