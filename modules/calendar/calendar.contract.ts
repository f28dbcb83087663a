import { z } from 'zod';
import { roleNames } from '../../platform/access/roles.ts';
import { endpoint } from '../../platform/http/contract.ts';
import { day, nothing } from '../../platform/http/schema.ts';
import { calendarWords as w } from './calendar.words.ts';

export const calendarDaySchema = z.object({
  day,
  works: z.boolean(),
  /** What the national calendar says. */
  national: z.boolean(),
  /** Of a holiday or make-up day: its national name. */
  name: z.string().nullable(),
  /** Set by the city itself, with its reason. */
  own: z.boolean(),
  reason: z.string(),
  /** 0 while nobody has set it. */
  version: z.int(),
});

export const calendarContract = {
  year: endpoint({
    name: 'calendar.year',
    method: 'GET',
    path: '/api/calendar',
    audience: roleNames,
    creates: false,
    summary: w.yearSummary,
    params: nothing,
    query: z.object({ year: z.coerce.number().int().min(2020).max(2099).optional() }),
    body: nothing,
    answer: z.object({
      year: z.int(),
      today: day,
      /** False where the nation's days off of that year are not announced yet: then only weekends are known. */
      announced: z.boolean(),
      days: z.array(calendarDaySchema),
    }),
  }),
  setDay: endpoint({
    name: 'calendar.setDay',
    method: 'PUT',
    path: '/api/calendar/day',
    audience: ['administrator'],
    creates: false,
    summary: w.setDaySummary,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      day,
      version: z.int().min(0),
      /** Null sets it back to the national calendar. */
      works: z.boolean().nullable(),
      reason: z.string().trim().max(120),
    }),
    answer: calendarDaySchema,
  }),
};

export type CalendarDay = z.infer<typeof calendarDaySchema>;
export type DaySetting = z.infer<typeof calendarContract.setDay.body>;
