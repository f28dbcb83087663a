import { say, type Word } from '../../base/words.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { everyRow, listSheet, momentCell } from '../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../platform/sheets/sheet.contract.ts';
import { faultWords, opinionsDeskWords as w } from './desk/opinions-desk.words.ts';
import { listSendings, type SendingRow } from './opinions.store.ts';

const faults: Readonly<Record<string, Word>> = faultWords;

function what({ need_id, services }: SendingRow): string {
  if (need_id === null) return say(w.menu, 'zh', { count: services });
  return say(w.need, 'zh', { id: need_id.slice(-6) });
}

/** All that ever left the house, the newest first; what was said is in none of it. */
export async function sendingsSheet(ctx: ReadContext, kind: SheetQuery['kind']): Promise<SheetFile> {
  const columns = [
    { title: w.at, width: 18, cell: ({ at }: SendingRow) => momentCell(ctx, at) },
    { title: w.what, width: 24, cell: what },
    { title: w.characters, width: 10, cell: ({ characters }: SendingRow) => characters },
    {
      ...{ title: w.where, width: 40 },
      cell: ({ model, host }: SendingRow) => say(w.service, 'zh', { model, host }),
    },
    {
      ...{ title: w.result, width: 14 },
      cell: ({ fault }: SendingRow) => (fault === null ? w.done.zh : (faults[fault]?.zh ?? fault)),
    },
  ];
  const rows = everyRow((window) => listSendings(ctx.db, window));
  return listSheet(ctx, { file: 'sendings', title: w.sendings, kind, columns }, rows);
}
