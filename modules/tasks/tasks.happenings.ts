import { happening } from '../../platform/happenings/happening.ts';

/** Something of a task table changed; its subject is the table. */
export const tableChanged = happening<{ readonly tasks: number }>('tasks.table-changed');
