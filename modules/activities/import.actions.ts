import { localTime } from '../../base/time.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import type { Taking } from '../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../platform/sheets/take-sheet.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { areaLabels, listAreas } from '../places/places.public.ts';
import { createActivity } from './activities.actions.ts';
import * as policy from './activities.policy.ts';
import { activityTitles, columnNames } from './activities-sheet.words.ts';
import { type ImportColumn, type ImportRow, mostImportRows, planActivities } from './import.rules.ts';
import * as store from './store/activities.ts';

const needed: readonly ImportColumn[] = ['kind', 'title', 'fromDay', 'area'];
const days: readonly ImportColumn[] = ['fromDay', 'toDay'];

export const activitiesForm: SheetForm<ImportColumn> = {
  name: 'activities',
  columns: (Object.keys(activityTitles) as (keyof typeof activityTitles)[])
    .filter((key) => key !== 'state')
    .map((key) => ({
      ...{ key, titles: [activityTitles[key].zh, ...(columnNames[key] ?? [])], needed: needed.includes(key) },
      ...(days.includes(key) ? { holds: 'day' as const } : {}),
    })),
  mostRows: mostImportRows + 1,
};

/** What the rows of a sheet would do. Throws 403. */
export const planning = (ctx: ReadContext) => async (rows: readonly ImportRow[]) => {
  const { organisationId: own } = staffOf(ctx.actor);
  policy.allowRecording(ctx.actor, { organisationId: own });
  const open = (await listOrganisations(ctx.db)).filter(({ closed }) => !closed);
  const named = open.flatMap(({ id, name, shortName }) => [
    ...([
      [shortName, id],
      [name, id],
    ] as const),
  ]);
  const areas = await listAreas(ctx.db);
  const labels = areaLabels(areas);
  const told = rows.flatMap(({ values }) => [values.fromDay, values.toDay]).filter((day) => day !== '');
  return planActivities(rows, {
    ...{ own, today: localTime(ctx.now, ctx.city.zone).day, organisations: new Map(named) },
    areas: new Map(areas.filter(({ closed }) => !closed).map(({ id, name }) => [labels.get(id) ?? name, id])),
    held: await store.listHeldOn(ctx.db, told),
  });
};

/**
 * Enters the activities of a sheet for the caller's organisation, all rows or the good ones. The same sheet again
 * changes nothing. Throws 403, and 409 where `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importActivities(
  ctx: WriteContext,
  { opened, take }: Taking<ImportColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
  for (const { kind, fields } of plan.good) if (kind === 'added') await createActivity(ctx, fields);
  return report;
}
