import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listSheet, momentCell } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { categorySheetWords as w } from '../categories.words.ts';
import type { KeptCategory } from '../contract/categories.ts';
import { getKeptCategories, type ListUse } from './categories.ts';

/** Of fewer a share says nothing. */
const least = 5;

function rightOf({ figures }: KeptCategory) {
  if (!figures || figures.looked === 0) return null;
  const { looked, stood } = figures;
  return looked < least ? w.few.zh : Math.round((100 * stood) / looked);
}

/** All categories of both levels as they are listed, the figures where the caller sees any. */
export async function categoriesSheet(
  ctx: ReadContext,
  kind: SheetQuery['kind'],
  listUse: ListUse,
): Promise<SheetFile> {
  const { categories } = await getKeptCategories(ctx, listUse);
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  const under = ({ mergedInto, parentCode }: KeptCategory) => {
    if (mergedInto !== null) return say(w.mergedInto, 'zh', { name: names.get(mergedInto) ?? mergedInto });
    return parentCode === null ? w.heading.zh : (names.get(parentCode) ?? parentCode);
  };
  const confusedAs = ({ figures }: KeptCategory) =>
    figures?.confused ? say(w.confusedAs, 'zh', figures.confused) : null;
  const figures = [
    { title: w.open, width: 10, cell: (one: KeptCategory) => one.figures?.open ?? null },
    { title: w.needs, width: 12, cell: (one: KeptCategory) => one.figures?.needs ?? null },
    { title: w.right, width: 14, cell: rightOf },
    { title: w.confused, width: 20, cell: confusedAs },
  ];
  const columns = [
    { title: w.code, width: 16, cell: ({ code }: KeptCategory) => code },
    { title: w.name, width: 18, cell: ({ name }: KeptCategory) => name },
    { title: w.nameEn, width: 20, cell: ({ nameEn }: KeptCategory) => nameEn },
    { title: w.under, width: 18, cell: under },
    { title: w.about, width: 50, cell: ({ about }: KeptCategory) => about },
    { title: w.saidAs, width: 50, cell: ({ saidAs }: KeptCategory) => saidAs.join(w.between.zh) },
    { title: w.services, width: 10, cell: ({ services }: KeptCategory) => services },
    ...(categories.some((one) => one.figures !== null) ? figures : []),
    { title: w.state, width: 10, cell: ({ state }: KeptCategory) => w[state].zh },
    { title: w.changedAt, width: 18, cell: ({ changedAt }: KeptCategory) => momentCell(ctx, changedAt) },
  ];
  return listSheet(ctx, { file: 'categories', title: w.title, kind, columns }, categories);
}
