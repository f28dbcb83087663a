import { groupWords } from '../../../base/groups.words.ts';
import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { everyRow, listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { Unmet, UnmetEntry } from '../contract/unmet.ts';
import { unmetDeskWords as w } from '../desk/unmet.words.ts';
import { unmetReasonWords } from '../unmet.words.ts';
import { type AskedUnmet, getUnmet, listUnmetEntries } from './unmet.ts';

type Asked = AskedUnmet & { readonly format: SheetQuery['kind'] };
type Row = Unmet['rows'][number];

const groups: Readonly<Record<string, { readonly zh: string }>> = groupWords;
const groupOf = (code: string) => groups[code]?.zh ?? code;
const categoryOf = ({ category }: Pick<Row, 'category'>) => category?.name ?? w.noCategory.zh;
const areaOf = ({ area }: Pick<Row, 'area'>) => area?.name ?? w.noArea.zh;

/** The table of what had no answer, as the caller reads it: counts as numbers, those that are not told in words. */
export async function unmetSheet(ctx: ReadContext, { format: kind, ...asked }: Asked): Promise<SheetFile> {
  const told = (count: number | null) => count ?? w.few.zh;
  const columns = [
    { title: w.category, width: 20, cell: categoryOf },
    { title: w.group, width: 16, cell: ({ group }: Row) => (group === null ? w.noGroup.zh : groupOf(group)) },
    { title: w.area, width: 18, cell: areaOf },
    { title: w.opened, width: 10, cell: ({ opened }: Row) => told(opened) },
    { title: w.open, width: 14, cell: ({ open }: Row) => told(open) },
  ];
  const { rows } = await getUnmet(ctx, asked);
  return listSheet(ctx, { file: 'unmet-needs', title: w.title, kind, columns }, rows);
}

/** What is behind a number, without words or names; nothing where that is not told to the caller. */
export async function unmetEntriesSheet(
  ctx: ReadContext,
  { format: kind, ...asked }: Asked,
): Promise<SheetFile> {
  const why = ({ why: reason, times }: UnmetEntry) => {
    const word = unmetReasonWords[reason].zh;
    return times > 1 ? say(w.times, 'zh', { why: word, times }) : word;
  };
  const columns = [
    { title: w.category, width: 20, cell: categoryOf },
    { title: w.why, width: 24, cell: why },
    { title: w.organisation, width: 20, cell: ({ organisation }: UnmetEntry) => organisation },
    { title: w.area, width: 18, cell: areaOf },
    { title: w.group, width: 24, cell: (one: UnmetEntry) => one.groups.map(groupOf).join(w.between.zh) },
    { title: w.since, width: 18, cell: ({ openedAt }: UnmetEntry) => momentCell(ctx, openedAt) },
    { title: w.solved, width: 18, cell: ({ closedAt }: UnmetEntry) => momentCell(ctx, closedAt) },
  ];
  const rows = everyRow(async (window) => (await listUnmetEntries(ctx, asked, window)).entries);
  return listSheet(ctx, { file: 'unmet-entries', title: w.title, kind, columns }, rows);
}
