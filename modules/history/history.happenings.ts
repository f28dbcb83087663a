import { happening } from '../../platform/happenings/happening.ts';

/** The subject of all of these is the import. A part is one block of a sheet; its rows are never told one by one. */
export const taken = happening<{ part: number; rows: number }>('history.taken');
/** The last part is in. */
export const finished = happening<{ rows: number }>('history.finished');
/** The words of one need of it were erased at somebody's wish; it is counted as before. */
export const erased = happening<{ need: string }>('history.erased');
/** All of it was taken back. */
export const undone = happening<{ rows: number }>('history.undone');
