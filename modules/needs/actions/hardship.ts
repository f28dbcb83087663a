import { say } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { sheetFileOf } from '../../../platform/sheets/sheet-file.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import * as people from '../../people/people.public.ts';
import type { HardshipFile } from '../contract/hardship.ts';
import { hardshipColumnsInOrder, hardshipFile } from '../hardship.rules.ts';
import { hardshipColumns, hardshipWords as w } from '../hardship.words.ts';
import * as policy from '../needs.policy.ts';
import type { NeedRecord } from '../needs.rules.ts';
import { listPersons } from '../store/persons.ts';
import { addresses } from '../views/address.ts';
import { load, today } from './load.ts';

async function residentAt(ctx: WriteContext, { need }: NeedRecord, person: number): Promise<string> {
  const found =
    person === 0 ? need.resident_id : (await listPersons(ctx.db, need.id))[person - 1]?.resident_id;
  if (found === null || found === undefined) throw notFound();
  return found;
}

/**
 * One worker's hardship file for the unions' national system, as a sheet of one row. What was opened for it is on
 * record and visible to the person. Throws 403 where the caller may not see who it is, 404 for a person who is not
 * there.
 */
export async function takeHardshipFile(
  ctx: WriteContext,
  id: string,
  { person }: { person: number },
): Promise<HardshipFile> {
  const found = await load(ctx, id);
  const { need } = policy.allow(ctx.actor, found, policy.mayTakeHardshipFile(ctx.actor, found));
  const residentId = await residentAt(ctx, found, person);
  const asked = { residentId, aboutId: id, staff: staffOf(ctx.actor), purpose: say(w.purpose, 'zh') };
  const { name, phone } = await people.reveal(ctx, { ...asked, what: 'contact' });
  const { idNumber } = await people.reveal(ctx, { ...asked, what: 'idNumber' });
  const known = hardshipFile({
    ...{ name, phone, idNumber, today: today(ctx) },
    // Where the matter is, is where the one who told it lives; of the others nobody said it.
    address: person === 0 ? (await addresses(ctx))(need.area_id) : null,
    employer: need.employer_id === null ? null : await findEmployer(ctx.db, need.employer_id),
  });
  const titles = hardshipColumnsInOrder.map((column) => hardshipColumns[column].zh);
  const file = await sheetFileOf(
    { file: `${w.file.zh}-${need.reference}-${person + 1}`, title: w.file.zh, kind: 'xlsx' },
    [titles, hardshipColumnsInOrder.map((column) => known[column] ?? null)],
    titles.map((title) => Math.max(12, title.length * 2 + 2)),
  );
  const title = (column: (typeof hardshipColumnsInOrder)[number]) => hardshipColumns[column].zh;
  return {
    ...file,
    filled: hardshipColumnsInOrder.filter((column) => known[column] !== undefined).map(title),
    missing: hardshipColumnsInOrder.filter((column) => known[column] === undefined).map(title),
  };
}
