import { happening } from '../../platform/happenings/happening.ts';

/** The subject of both is the return. */
export const registered = happening<{ organisationId: string; rows: number; matched: number }>(
  'returns.registered',
);
export const taken = happening<{ organisationId: string; opened: number }>('returns.taken');
