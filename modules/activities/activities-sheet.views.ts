import { groupWords } from '../../base/groups.words.ts';
import { localTime } from '../../base/time.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../platform/sheets/write-sheet.ts';
import type { Activity } from './activities.contract.ts';
import { type ActivityQuery, listAllActivities } from './activities.views.ts';
import { activityTitles, activitySheetWords as w } from './activities-sheet.words.ts';

type Column = keyof typeof activityTitles;

const order = Object.keys(activityTitles) as Column[];
const wide: Partial<Record<Column, number>> = { title: 36, partners: 30, goodsWhat: 24, moneySource: 24 };
const groups: Readonly<Record<string, { readonly zh: string }>> = groupWords;

function cellsOf(one: Activity): Record<Column, Cell> {
  const counted = (count: number | 'few' | null) => (count === 'few' ? w.few.zh : count);
  const yuan = (fen: number | null) => (fen === null ? null : fen / 100);
  const present = one.partners.filter(({ disownedWhy }) => disownedWhy === null);
  return {
    ...{ kind: w[one.kind].zh, title: one.title, fromDay: { day: one.fromDay }, toDay: { day: one.toDay } },
    ...{ area: one.area, place: one.place, organisation: one.organisation.shortName, brand: one.brand },
    partners: present.map(({ shortName }) => shortName).join(w.between.zh),
    group: one.group === null ? w.everybody.zh : (groups[one.group]?.zh ?? one.group),
    ...{ sessions: one.sessions, attendance: counted(one.attendance), households: counted(one.households) },
    countedHow: one.countedHow === null ? null : w[one.countedHow].zh,
    ...{ countedBy: one.countedBy, money: yuan(one.moneyFen), moneySource: one.moneySource },
    ...{ goods: yuan(one.goodsFen), goodsWhat: one.goodsWhat, goodsValuedBy: one.goodsValuedBy },
    state: w[one.state].zh,
  };
}

/** Activities as they are listed, as a sheet: counts and amounts as numbers, days as days. */
export async function activitySheet(
  ctx: ReadContext,
  { format, ...query }: Omit<ActivityQuery, 'page'> & { format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const rows = (await listAllActivities(ctx, query)).map(cellsOf);
  const today = localTime(ctx.now, ctx.city.zone).day;
  return sheetFileOf(
    { file: `${ctx.city.key}-activities-${today}`, title: w.name.zh, kind: format },
    [
      order.map((column) => activityTitles[column].zh),
      ...rows.map((row) => order.map((column) => row[column])),
    ],
    order.map((column) => wide[column] ?? 14),
  );
}
