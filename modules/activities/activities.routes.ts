import { read, write } from '../../platform/http/route.ts';
import { importRoute, trialRoute } from '../../platform/http/sheet-routes.ts';
import { addActivity, changeActivity, disownActivity, setActivityState } from './activities.actions.ts';
import { activitiesContract as contract } from './activities.contract.ts';
import { getActivityWithEditions, listActivities } from './activities.views.ts';
import { activitySheet } from './activities-sheet.views.ts';
import { activitiesForm, importActivities, planning } from './import.actions.ts';

export const activitiesRoutes = [
  read(contract.list, (ctx, { query }) => listActivities(ctx, query)),
  // Before the address of one activity.
  read(contract.sheet, (ctx, { query }) => activitySheet(ctx, query)),
  trialRoute(contract.trySheet, activitiesForm, async (ctx) => planning(ctx)),
  importRoute(contract.importSheet, activitiesForm, importActivities),
  read(contract.one, (ctx, { params }) => getActivityWithEditions(ctx, params.id)),
  write(contract.add, (ctx, { body }) => addActivity(ctx, body)),
  write(contract.change, (ctx, { params, body }) => changeActivity(ctx, params.id, body)),
  write(contract.withdraw, (ctx, { params, body }) => setActivityState(ctx, params.id, body)),
  write(contract.disown, (ctx, { params, body }) => disownActivity(ctx, params.id, body)),
];
