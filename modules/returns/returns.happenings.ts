import { happening } from '../../platform/happenings/happening.ts';

/** The subject of both is the return. */
export const registered = happening<{ organisationId: string; rows: number; matched: number }>(
  'returns.registered',
);
export const taken = happening<{ organisationId: string; opened: number }>('returns.taken');
/** The subject is what was asked of bodies below. */
export const passed = happening<{ organisationId: string; organisations: number; columns: number }>(
  'returns.passed',
);
/** The subject is the cell. */
export const answered = happening<{ organisationId: string; state: string }>('returns.answered');
