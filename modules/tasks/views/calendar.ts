import { lastOfMonth } from '../../../base/time.ts';
import { asWritten, say, type Word } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type CalendarEvent, calendarFile } from '../../../platform/calendar-file/calendar-file.ts';
import { listOrganisations, listStaffHere } from '../../organisations/organisations.public.ts';
import { findCalendar, findCalendarBy } from '../store/calendar.ts';
import { findTable, listPriorities, type TableRecord } from '../store/tables.ts';
import { listNaming, listPlaces, type TaskRecord } from '../store/tasks.ts';
import { calendarScope } from '../tasks.policy.ts';
import { tasksWords as w } from '../tasks.words.ts';
import { numbersOf } from './cells.ts';

export const calendarPlace = 'tasks.calendar';

export async function ownCalendar(ctx: ReadContext): Promise<{ madeAt: string | null }> {
  const row = await findCalendar(ctx.db, staffOf(ctx.actor).staffId);
  return { madeAt: row?.made_at.toISOString() ?? null };
}

const ofSheet = (word: Word, values: Record<string, string | number>) =>
  say(word, 'zh', values).replace(/[\u2068\u2069]/g, '');

function eventsOf(ctx: ReadContext, task: TaskRecord, { year }: TableRecord, text: string): CalendarEvent[] {
  const sequence = Object.values(task.versions).reduce((sum, one) => sum + one, 0);
  const shared = { changedAt: ctx.now, sequence, text };
  const host = `${ctx.city.key}.lianxin`;
  const { id, due, title } = task;
  const steps = task.steps.filter(({ doneOn }) => doneOn === null);
  return [
    ...(due === null
      ? []
      : [
          {
            ...shared,
            ...{
              uid: `${id}@${host}`,
              time: { day: due },
              title: ofSheet(w.feedDue, { title: asWritten(title) }),
            },
          },
        ]),
    ...steps.map(({ month, text: step }) => ({
      ...{ ...shared, uid: `${id}-${month}@${host}`, time: { day: lastOfMonth(year, month) } },
      title: ofSheet(w.feedStep, { step: asWritten(step), title: asWritten(title) }),
    })),
  ];
}

/** What modules after this one put into the calendars of an organisation's people. */
export type AlsoInFeed = (ctx: ReadContext, organisationId: string) => Promise<readonly CalendarEvent[]>;

/**
 * Due days and open steps of what a person does, and of what their organisation is named in while nobody is named to do
 * it. Throws 404 for an address that was ended, or whose holder has left.
 */
export async function calendarFeed(ctx: ReadContext, token: string, also: readonly AlsoInFeed[]) {
  const row = await findCalendarBy(ctx.db, ctx.keys.hash(calendarPlace, token));
  if (!row || !(await listStaffHere(ctx.db, [row.staff_id])).has(row.staff_id)) throw notFound();
  const all = await listNaming(ctx.db, calendarScope(row), { year: null, mine: false });
  const shortNames = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  const events: CalendarEvent[] = [];
  for (const [tableId, tasks] of Map.groupBy(all, (task) => task.tableId)) {
    const table = await findTable(ctx.db, tableId);
    if (!table) continue;
    const numbers = numbersOf(await listPriorities(ctx.db, [tableId]), await listPlaces(ctx.db, tableId));
    for (const task of tasks) {
      const own = task.parties.find(({ organisationId }) => organisationId === row.organisation_id);
      if (own?.staffId !== null && own?.staffId !== row.staff_id) continue;
      const lead = task.parties.find(({ part }) => part === 'lead');
      const text = ofSheet(w.feedText, {
        ...{ year: table.year, number: numbers.get(task.id) ?? '' },
        lead: shortNames.get(lead?.organisationId ?? '') ?? '',
      });
      events.push(...eventsOf(ctx, task, table, text));
    }
  }
  for (const more of also) events.push(...(await more(ctx, row.organisation_id)));
  const file = calendarFile({ name: w.feedName.zh }, events);
  return { type: 'text/calendar; charset=utf-8', name: 'tasks.ics', bytes: new TextEncoder().encode(file) };
}
