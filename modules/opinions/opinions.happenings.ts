import { happening } from '../../platform/happenings/happening.ts';

type Switched = { readonly version: number; readonly fields: readonly string[] };

/** The subject of both is the city. */
export const switchedOn = happening<Switched>('opinions.model-on');
export const switchedOff = happening<Switched>('opinions.model-off');
/** The words of a need, masked, or texts of services (then the subject is the city) left the house. */
export const sent = happening<{ model: string; host: string; characters: number; services: number }>(
  'opinions.sent',
);
