import { z } from 'zod';
import { endpoint } from '../../platform/http/contract.ts';
import { delivery } from '../../platform/http/delivery.ts';
import { instant, nothing } from '../../platform/http/schema.ts';
import { readers } from './cells.rules.ts';
import { tasksWords as w } from './tasks.words.ts';

const plain = { params: nothing, query: nothing };
const empty = z.strictObject({});

export const calendarContract = {
  one: endpoint({
    ...{ name: 'tasks.calendar', method: 'GET', path: '/api/task-calendar', audience: readers },
    ...{ creates: false, summary: w.calendarSummary, ...plain, body: nothing },
    answer: z.object({ madeAt: instant.nullable() }),
  }),
  make: endpoint({
    ...{ name: 'tasks.makeCalendar', method: 'POST', path: '/api/task-calendar', audience: readers },
    ...{ creates: true, summary: w.makeCalendarSummary, ...plain, body: empty },
    /** Told once; what is kept of it is a keyed hash. */
    answer: z.object({ path: z.string(), madeAt: instant }),
  }),
  end: endpoint({
    ...{ name: 'tasks.endCalendar', method: 'DELETE', path: '/api/task-calendar', audience: readers },
    ...{ creates: false, summary: w.endCalendarSummary, ...plain, body: empty },
    answer: z.object({ ended: z.literal(true) }),
  }),
  feed: endpoint({
    ...{ name: 'tasks.feed', method: 'GET', path: '/api/task-calendars/:token', audience: 'anyone' },
    ...{ creates: false, summary: w.feedSummary, query: nothing, body: nothing, answer: delivery },
    params: z.object({ token: z.string().regex(/^[\w-]{40,60}\.ics$/) }),
  }),
};
