import type { ReadContext } from '../../../platform/access/context.ts';
import { dayCell, everyRow, listSheet, type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import type { Cell } from '../../../platform/sheets/write-sheet.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import type { ReceivedQuery } from '../contract/received.ts';
import type { Received } from '../contract/shapes.ts';
import { keepsFor } from '../honours.policy.ts';
import { pageSize } from '../kinds.rules.ts';
import type { ReceivedColumn } from '../received.rules.ts';
import { listReceived, type ReceivedFilter, type ReceivedRecord } from '../store/received.ts';
import { receivedTitles, receivedSheetWords as w } from '../words/sheet.words.ts';
import { organisationNames, todayOf } from './around.ts';

export async function seenReceived(ctx: ReadContext, found: readonly ReceivedRecord[]): Promise<Received[]> {
  const organisation = await organisationNames(ctx);
  const person = await listPersons(
    ctx.db,
    found.map(({ changedBy }) => changedBy),
  );
  const employers = new Map<string, string>();
  for (const { employerId } of found) {
    if (employerId === null || employers.has(employerId)) continue;
    employers.set(employerId, (await findEmployer(ctx.db, employerId))?.name ?? '');
  }
  const own = keepsFor(ctx.actor);
  return found.map(({ organisationId, employerId, ...one }) => ({
    ...{ id: one.id, version: one.version, title: one.title, number: one.number, issuer: one.issuer },
    dated: one.dated,
    organisation: organisationId === null ? null : { id: organisationId, name: organisation(organisationId) },
    employer: employerId === null ? null : { id: employerId, name: employers.get(employerId) ?? '' },
    ...{ withdrawn: one.withdrawn, why: one.why, enteredAt: one.enteredAt.toISOString() },
    enteredBy: person(one.changedBy)?.name ?? '',
    mayWithdraw: !one.withdrawn && own === one.enteredFor,
  }));
}

async function listSeen(ctx: ReadContext, filter: ReceivedFilter, window: Window) {
  const { received, total } = await listReceived(ctx.db, filter, window);
  return { received: await seenReceived(ctx, received), total };
}

/** One page, the newest in front. */
export async function listReceivedPage(ctx: ReadContext, { page, ...filter }: ReceivedQuery) {
  const found = await listSeen(ctx, filter, windowOf(page, pageSize));
  return { ...found, pageSize, mayAdd: keepsFor(ctx.actor) !== null };
}

type Cells = Record<ReceivedColumn, Cell>;

const cellsOf = ({ title, organisation, employer, number, issuer, dated }: Received): Cells => ({
  ...{ title, holder: organisation?.name ?? employer?.name ?? '', number, issuer, dated: dayCell(dated) },
});

async function exampleOf(ctx: ReadContext): Promise<Cells> {
  const own = keepsFor(ctx.actor) ?? '';
  return {
    ...{ title: w.exampleTitle.zh, holder: (await organisationNames(ctx))(own) },
    ...{ number: w.exampleNumber.zh, issuer: w.exampleIssuer.zh, dated: dayCell(todayOf(ctx)) },
  };
}

const widths: Record<ReceivedColumn, number> = { title: 36, holder: 24, number: 24, issuer: 24, dated: 12 };

type Asked = ReceivedFilter & {
  readonly format: SheetQuery['kind'];
  readonly template: SheetQuery['template'];
};

/** Honours received as they are listed, as a sheet that can be imported again; or an empty one with an example. */
export async function receivedSheet(
  ctx: ReadContext,
  { format: kind, template, ...filter }: Asked,
): Promise<SheetFile> {
  const columns = (Object.keys(receivedTitles) as ReceivedColumn[]).map((column) => ({
    ...{ title: receivedTitles[column], width: widths[column] },
    cell: (row: Cells) => row[column],
  }));
  const rows =
    template === 'true'
      ? [await exampleOf(ctx)]
      : everyRow(async (window) => (await listSeen(ctx, filter, window)).received.map(cellsOf));
  const file = template === 'true' ? 'honours-received-template' : 'honours-received';
  return listSheet(ctx, { file, title: w.name, kind, columns }, rows);
}
