import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, listSheet } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { AgreedItem } from '../contract/items.ts';
import type { ItemState } from '../kinds.rules.ts';
import { stateWords, itemSheetWords as w } from '../meetings.words.ts';
import { listAgreed } from './items.ts';

/** What was agreed, as it is listed, as a sheet. */
export async function agreedSheet(
  ctx: ReadContext,
  {
    format: kind,
    ...asked
  }: { office?: string | undefined; state?: ItemState | undefined; format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const columns = [
    { title: w.meeting, width: 30, cell: ({ meeting }: AgreedItem) => meeting.title },
    { title: w.day, width: 12, cell: ({ meeting }: AgreedItem) => dayCell(meeting.day) },
    { title: w.number, width: 6, cell: ({ number }: AgreedItem) => number },
    { title: w.text, width: 60, cell: ({ text }: AgreedItem) => text },
    { title: w.lead, width: 16, cell: ({ lead }: AgreedItem) => lead.organisation.shortName },
    {
      ...{ title: w.assisting, width: 24 },
      cell: ({ assisting }: AgreedItem) =>
        assisting.map(({ organisation }) => organisation.shortName).join(w.comma.zh),
    },
    {
      ...{ title: w.promised, width: 12 },
      cell: ({ promised }: AgreedItem) => (promised ? promised.fen / 100 : null),
    },
    {
      ...{ title: w.promisedBy, width: 16 },
      cell: ({ promised }: AgreedItem) => promised?.by.shortName ?? '',
    },
    { title: w.due, width: 12, cell: ({ due }: AgreedItem) => dayCell(due) },
    { title: w.state, width: 10, cell: ({ state }: AgreedItem) => stateWords[state].zh },
    { title: w.ended, width: 12, cell: ({ ended }: AgreedItem) => dayCell(ended?.day ?? null) },
    { title: w.endedWith, width: 50, cell: ({ ended }: AgreedItem) => ended?.with ?? '' },
  ];
  const { items } = await listAgreed(ctx, asked);
  return listSheet(ctx, { file: 'agreed-items', title: w.name, kind, columns }, items);
}
