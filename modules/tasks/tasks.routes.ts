import { read, write, writeThen } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { endCalendar, makeCalendar } from './actions/calendar.ts';
import { saveCell, saveCells } from './actions/cells.ts';
import { importTasks, tasksForm, tryingTasks } from './actions/sheet.ts';
import { addPriority, addTasks, beginTable, changePriority } from './actions/tables.ts';
import { endTask, finishStep, handOver, setDoer } from './actions/work.ts';
import { calendarContract as calendar } from './calendar.contract.ts';
import { tasksContract as contract } from './tasks.contract.ts';
import { type AlsoInFeed, calendarFeed, ownCalendar } from './views/calendar.ts';
import { tableProgress } from './views/progress.ts';
import { tableSheet } from './views/sheet.ts';
import { getTable, getTask, listTasksNaming, listTaskTables, ownTable, taskHistory } from './views/tables.ts';

/** `also` is what later modules put into people's calendars. */
export const tasksRoutes = (also: readonly AlsoInFeed[]) => [
  read(contract.tables, listTaskTables),
  read(contract.table, (ctx, { params, query }) => getTable(ctx, params.id, query.since)),
  write(contract.open, async (ctx, { body }) => {
    await beginTable(ctx, body.year);
    return ownTable(ctx, body.year);
  }),
  write(contract.addPriority, async (ctx, { params, body }) => ({
    id: await addPriority(ctx, params.id, body),
  })),
  write(contract.changePriority, async (ctx, { params, body }) => {
    await changePriority(ctx, params.id, body);
    return { id: params.id };
  }),
  write(contract.add, async (ctx, { params, body }) => ({ ids: await addTasks(ctx, params.id, body) })),
  write(contract.saveCells, async (ctx, { params, body }) => ({
    cells: await saveCells(ctx, params.id, body.cells),
  })),
  write(contract.saveCell, (ctx, { params, body }) => saveCell(ctx, params, body)),
  writeThen(
    contract.step,
    (ctx, { params, body }) => finishStep(ctx, params, body),
    (ctx, { params }) => getTask(ctx, params.id),
  ),
  writeThen(
    contract.end,
    (ctx, { params, body }) => endTask(ctx, params.id, body),
    (ctx, { params }) => getTask(ctx, params.id),
  ),
  writeThen(
    contract.doer,
    (ctx, { params, body }) => setDoer(ctx, params.id, body),
    (ctx, { params }) => getTask(ctx, params.id),
  ),
  write(contract.handOver, async (ctx, { body }) => ({ moved: await handOver(ctx, body) })),
  read(contract.naming, (ctx, { query }) => listTasksNaming(ctx, query)),
  read(contract.history, (ctx, { params }) => taskHistory(ctx, params.id)),
  read(contract.progress, (ctx, { params }) => tableProgress(ctx, params.id)),
  read(contract.sheet, (ctx, { params, query }) => tableSheet(ctx, params.id, query)),
  trialRoute(contract.trySheet, tasksForm, tryingTasks),
  importRoute(contract.importSheet, tasksForm, importTasks),
  read(calendar.one, ownCalendar),
  write(calendar.make, makeCalendar),
  write(calendar.end, endCalendar),
  read(calendar.feed, (ctx, { params }) => calendarFeed(ctx, params.token.slice(0, -4), also)),
];
