import { groupWords } from '../../../base/groups.words.ts';
import type { Word } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { RoutingTable } from '../contract/list-sheets.ts';
import type { Routing, RoutingAsked } from '../contract/routing.ts';
import { correctionWord } from '../correction.words.ts';
import { routingWords as w } from '../desk/calls.words.ts';
import { listSheetWords as l } from '../sheets.words.ts';
import { getRouting } from './routing.ts';

type Week = Routing['weeks'][number];
type Confused = Routing['confusions'][number];
type Corrected = Routing['corrections'][number];

/** Of fewer a share says nothing, and tells of single people. */
const least = 5;
const groups: Readonly<Record<string, Word>> = groupWords;

/** As the screen names it. */
function valueText({ field }: Pick<Confused, 'field'>, value: string | null): string {
  if (value === null) return w.unset.zh;
  if (value === '') return w.notIt.zh;
  const word = field === 'group' ? groups[value] : correctionWord(field, value);
  return word?.zh ?? value;
}

const pair = [
  { title: w.field, width: 12, cell: (row: Confused | Corrected) => w[row.field].zh },
  { title: w.from, width: 22, cell: (row: Confused | Corrected) => valueText(row, row.from) },
  { title: w.to, width: 22, cell: (row: Confused | Corrected) => valueText(row, row.to) },
];

/** One of the tables of how well proposals hold, as the screen shows it; nobody's words. */
export async function routingSheet(
  ctx: ReadContext,
  { format: kind, table, ...asked }: RoutingAsked & { table: RoutingTable; format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const found = await getRouting(ctx, asked);
  if (table === 'weeks') {
    const told = (base: number, value: number) => (base < least ? w.few.zh : value);
    const columns = [
      { title: w.week, width: 14, cell: ({ monday }: Week) => dayCell(monday) },
      { title: l.looked, width: 10, cell: ({ base }: Week) => told(base, base) },
      { title: l.stood, width: 10, cell: ({ base, stood }: Week) => told(base, stood) },
      {
        ...{ title: l.share, width: 12 },
        cell: ({ base, stood }: Week) => told(base, Math.round((100 * stood) / base)),
      },
    ];
    return listSheet(ctx, { file: 'read-rightly', title: w.chart, kind, columns }, found.weeks);
  }
  if (table === 'confusions') {
    const columns = [
      ...pair,
      { title: w.recent, width: 10, cell: ({ recent }: Confused) => recent },
      { title: w.inAll, width: 10, cell: ({ count }: Confused) => count },
      { title: w.last, width: 18, cell: ({ last }: Confused) => momentCell(ctx, last) },
    ];
    return listSheet(ctx, { file: 'confused', title: w.confusions, kind, columns }, found.confusions);
  }
  const columns = [
    { title: w.at, width: 18, cell: ({ at }: Corrected) => momentCell(ctx, at) },
    { title: w.reference, width: 14, cell: ({ reference }: Corrected) => reference },
    ...pair,
  ];
  return listSheet(ctx, { file: 'corrected', title: w.corrections, kind, columns }, found.corrections);
}
