import { read, write } from '../../platform/http/route.ts';
import { setDay } from './calendar.actions.ts';
import { calendarContract as contract } from './calendar.contract.ts';
import { yearOf } from './calendar.views.ts';

export const calendarRoutes = [
  read(contract.year, (ctx, { query }) => yearOf(ctx, query.year)),
  write(contract.setDay, (ctx, { body }) => setDay(ctx, body)),
];
