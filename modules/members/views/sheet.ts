import type { ReadContext } from '../../../platform/access/context.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import { allowBook } from '../members.policy.ts';
import type { Column } from '../sheet.rules.ts';
import { listPage } from '../store/members.ts';
import { memberTitles, memberSheetWords as w, workWords } from '../words/members.words.ts';
import { bookOf } from './books.ts';
import { seenMembers, todayOf } from './members.ts';

const order = Object.keys(memberTitles) as Column[];
/** More than a body of one place has. */
const mostOut = 20_000;

/** The members of a body, their names and numbers masked; or an empty sheet with an example. Throws 403, 404. */
export async function memberSheet(
  ctx: ReadContext,
  bodyId: string,
  { format, template }: { readonly format: SheetQuery['kind']; readonly template: SheetQuery['template'] },
): Promise<SheetFile> {
  const { body, own, place } = await bookOf(ctx, bodyId);
  allowBook(ctx.actor, own, place, body);
  const rows: Record<Column, Cell>[] = [];
  if (template === 'true') {
    const area = areaLabels(await listAreas(ctx.db)).get(body.areaId) ?? '';
    rows.push({
      ...{ name: w.exampleName.zh, phone: '13900000000', idNumber: '', number: '0001' },
      ...{ work: workWords.courier.zh, area, since: '2026-01-05' },
    });
  } else {
    const found = await listPage(ctx.db, { bodyId, ended: false }, { limit: mostOut, offset: 0 });
    for (const { name, phone, number, work, area, since } of await seenMembers(ctx, found))
      rows.push({
        ...{ name: name ?? '', phone: phone ?? '', idNumber: '', number, area, since },
        work: work === null ? '' : workWords[work].zh,
      });
  }
  const file = template === 'true' ? 'members-template' : `${ctx.city.key}-members-${todayOf(ctx)}`;
  const titles: Cell[] = order.map((column) => memberTitles[column][0]);
  return sheetFileOf(
    { file, title: w.title.zh, kind: format },
    [titles, ...rows.map((row) => order.map((column) => row[column]))],
    order.map(() => 18),
  );
}
