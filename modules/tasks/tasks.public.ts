export { addPriority, addTasks, beginTable } from './actions/tables.ts';
export { finishStep, setDoer } from './actions/work.ts';
export type { PriorityKind } from './cells.rules.ts';
export { getTable as getTaskTable, listTaskTables } from './views/tables.ts';
export { ownTaskTable, type ToldTask, tasksTold } from './views/told.ts';
