import { groupWords } from '../../base/groups.words.ts';
import { localTime } from '../../base/time.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { everyRow, listSheet } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import type { Cell } from '../../platform/sheets/write-sheet.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { areaLabels, listAreas } from '../places/places.public.ts';
import type { Activity } from './activities.contract.ts';
import { type ActivityQuery, listSeenActivities } from './activities.views.ts';
import { activityTitles, activitySheetWords as w } from './activities-sheet.words.ts';

type Column = keyof typeof activityTitles;

const order = Object.keys(activityTitles) as Column[];
const wide: Partial<Record<Column, number>> = { title: 36, partners: 30, goodsWhat: 24, moneySource: 24 };
const groups: Readonly<Record<string, { readonly zh: string }>> = groupWords;

function cellsOf(one: Activity, labels: ReadonlyMap<string, string>): Record<Column, Cell> {
  const counted = (count: number | 'few' | null) => (count === 'few' ? w.few.zh : count);
  const yuan = (fen: number | null) => (fen === null ? null : fen / 100);
  const present = one.partners.filter(({ disownedWhy }) => disownedWhy === null);
  return {
    ...{ kind: w[one.kind].zh, title: one.title, fromDay: { day: one.fromDay }, toDay: { day: one.toDay } },
    ...{ area: labels.get(one.areaId) ?? one.area, place: one.place, brand: one.brand },
    organisation: one.organisation.shortName,
    partners: present.map(({ shortName }) => shortName).join(w.between.zh),
    group: one.group === null ? w.everybody.zh : (groups[one.group]?.zh ?? one.group),
    ...{ sessions: one.sessions, attendance: counted(one.attendance), households: counted(one.households) },
    countedHow: one.countedHow === null ? null : w[one.countedHow].zh,
    ...{ countedBy: one.countedBy, money: yuan(one.moneyFen), moneySource: one.moneySource },
    ...{ goods: yuan(one.goodsFen), goodsWhat: one.goodsWhat, goodsValuedBy: one.goodsValuedBy },
    state: w[one.state].zh,
  };
}

/** One row that shows how the columns are filled in. */
async function exampleOf(
  ctx: ReadContext,
  labels: ReadonlyMap<string, string>,
): Promise<Record<Column, Cell>> {
  const { day } = localTime(ctx.now, ctx.city.zone);
  const { organisationId } = staffOf(ctx.actor);
  const own = (await listOrganisations(ctx.db)).find(({ id }) => id === organisationId);
  return {
    ...{ kind: w.event.zh, title: w.exampleTitle.zh, fromDay: { day }, toDay: { day } },
    ...{ area: [...labels.values()][0] ?? '', place: w.examplePlace.zh, brand: '', partners: '' },
    ...{ organisation: own?.shortName ?? '', group: w.everybody.zh, sessions: null, attendance: 160 },
    ...{ countedHow: w.counted.zh, countedBy: w.exampleBy.zh, households: null, money: null },
    ...{ moneySource: '', goods: 4800.5, goodsWhat: w.exampleGoods.zh, goodsValuedBy: w.exampleValued.zh },
    state: w.held.zh,
  };
}

type Asked = Omit<ActivityQuery, 'page'> & {
  readonly format: SheetQuery['kind'];
  readonly template: SheetQuery['template'];
};

/** Activities as they are listed, as a sheet that can be imported again; or an empty one with an example. */
export async function activitySheet(
  ctx: ReadContext,
  { format: kind, template, ...query }: Asked,
): Promise<SheetFile> {
  const labels = areaLabels(await listAreas(ctx.db));
  const columns = order.map((column) => ({
    ...{ title: activityTitles[column], width: wide[column] ?? 14 },
    cell: (row: Record<Column, Cell>) => row[column],
  }));
  const rows =
    template === 'true'
      ? [await exampleOf(ctx, labels)]
      : everyRow(async (window) =>
          (await listSeenActivities(ctx, query, window)).activities.map((one) => cellsOf(one, labels)),
        );
  const file = template === 'true' ? 'activities-template' : 'activities';
  return listSheet(ctx, { file, title: w.name, kind, columns }, rows);
}
