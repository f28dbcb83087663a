import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { addDays } from '../../base/time.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { keepColumns } from '../../platform/sheets/known-columns.store.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import type { Span } from '../needs/needs.public.ts';
import { noteNameSeen, reveal } from '../people/people.public.ts';
import type { ReturnColumn } from './columns.rules.ts';
import { filledFile } from './file.views.ts';
import type { FilledRow } from './fill.rules.ts';
import { formName, type OpenedForm } from './form.views.ts';
import { type FillPlan, keptColumns, planFilling } from './plan.views.ts';
import type { SentForm } from './returns.contract.ts';
import * as happenings from './returns.happenings.ts';
import { allowRegistering, allowTaking, type ReturnRow, scopeOf } from './returns.policy.ts';
import * as store from './returns.store.ts';
import { returnsWords as w } from './returns.words.ts';

const sheetPlace = 'returns.made_return.sheet_hash';

/** By which a sheet is known again, with which of it was read and how. */
function hashOf(ctx: ReadContext, { content, sheet }: SentForm): Buffer {
  return ctx.keys.hash(sheetPlace, JSON.stringify([content, sheet ?? null]));
}

/** Throws 400 where the days are no time that a return is about. */
export function refuseSpan({ from, to }: Span): void {
  if (from <= to && addDays(from, 731) >= to) return;
  throw new AppError(400, 'bad-input', w.otherPeriod, {}, [{ path: 'to', text: w.otherPeriod }]);
}

function refuseUnreadable({ form, named }: FillPlan): void {
  if (!form.match.settled) {
    const text = { zh: form.match.why ?? w.nameless.zh, en: w.nameless.en };
    throw new AppError(400, 'no-column', text, {}, [{ path: 'sheet', text }]);
  }
  if (named === 0) throw new AppError(400, 'no-rows', w.noRows, {}, [{ path: 'sheet', text: w.noRows }]);
}

/**
 * Registers a return: what it is, for whom and why, and how much of it is known. Nothing of the sheet is kept, and
 * nobody's name or number is opened by it. Throws 400 where no row is anybody's.
 */
export async function registerReturn(
  ctx: WriteContext,
  { title, upperOffice, purpose, from, to }: Span & { title: string; upperOffice: string; purpose: string },
  opened: OpenedForm,
): Promise<string> {
  const { sent } = opened;
  refuseSpan({ from, to });
  const { staffId, organisationId } = staffOf(ctx.actor);
  const plan = await planFilling(ctx, opened, { from, to });
  refuseUnreadable(plan);
  const conflicts = plan.rows.reduce((sum, row) => sum + row.conflicts.length, 0);
  const row = allowRegistering(ctx.actor, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), organisation_id: organisationId },
    ...{ title, upper_office: upperOffice, purpose, from_day: from, to_day: to },
    ...{ row_count: plan.named, matched_count: plan.matched, conflict_count: conflicts },
    ...{ columns: keptColumns(plan), sheet_hash: hashOf(ctx, sent) },
    ...{ made_by: staffId, made_at: ctx.now, taken_count: 0, taken_at: null },
  });
  await store.createReturn(ctx.db, row);
  if (sent.columns) {
    const { fingerprint, places } = plan.form;
    await keepColumns(ctx.db, ctx.city.id, { form: formName, fingerprint, places });
  }
  const counts = { organisationId, rows: plan.named, matched: plan.matched };
  await record(ctx, happenings.registered, row.id, counts);
  return row.id;
}

/** The columns of a row in which something stands, or is told, that only the person's own record holds. */
function openedKeys({ form }: FillPlan, { cells, conflicts }: FilledRow): ReturnColumn[] {
  return form.columns.flatMap(({ key, at }, index) => {
    const cell = cells[index];
    const filled = cell?.kind === 'filled' ? cell.fact?.source : undefined;
    const source = filled ?? conflicts.find((one) => one.at === at)?.ours.source;
    return key !== null && source === 'identity' ? [key] : [];
  });
}

/** Puts on record whose name and numbers go out with the sheet, each person once; gives how many there are. */
async function noteOpened(ctx: WriteContext, plan: FillPlan, purpose: string): Promise<number> {
  const staff = staffOf(ctx.actor);
  const done = new Set<string>();
  for (const row of plan.rows) {
    const person = plan.persons.get(row.number);
    const ours = [
      ...row.cells.flatMap((cell) => (cell.kind === 'filled' && cell.fact ? [cell.fact] : [])),
      ...row.conflicts.map((conflict) => conflict.ours),
    ];
    if (!person?.about || ours.length === 0 || done.has(person.about.residentId)) continue;
    done.add(person.about.residentId);
    const { opens } = person;
    const keys = openedKeys(plan, row);
    const asked = (at: { residentId: string; needId: string }) => ({
      ...{ residentId: at.residentId, aboutId: at.needId, staff, purpose },
    });
    const contact = keys.some((key) => key === 'name' || key === 'phone');
    const numbered = keys.some((key) => key !== 'name' && key !== 'phone');
    if (opens && contact) await reveal(ctx, { ...asked(opens), what: 'contact' });
    if (opens && numbered) await reveal(ctx, { ...asked(opens), what: 'idNumber' });
    // Nothing that tells who they are: that their matter was looked at for it is on record all the same.
    if (!opens || keys.length === 0) await noteNameSeen(ctx, asked(person.about));
  }
  return done.size;
}

/**
 * The filled sheet of a return, for whoever registered it and with the same sheet. Everybody of whom something stands
 * in it is on record with its purpose. Throws 404, 403, and 409 for another sheet or a day later.
 */
export async function takeFilled(
  ctx: WriteContext,
  id: string,
  kind: 'xlsx' | 'csv',
  opened: OpenedForm,
): Promise<SheetFile> {
  const found = await store.findReturn(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  const row: ReturnRow = found;
  const allowed = allowTaking(ctx.actor, row, ctx.now);
  if (!hashOf(ctx, opened.sent).equals(row.sheet_hash)) throw new AppError(409, 'other-sheet', w.otherSheet);
  const plan = await planFilling(ctx, opened, { from: row.from_day, to: row.to_day });
  refuseUnreadable(plan);
  const file = await filledFile(ctx, plan, row, kind);
  const persons = await noteOpened(ctx, plan, row.purpose);
  await store.noteTaken(ctx.db, allowed, ctx.now);
  await record(ctx, happenings.taken, id, { organisationId: row.organisation_id, opened: persons });
  return file;
}
