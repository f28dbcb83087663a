import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as people from '../../people/people.public.ts';
import type { Also, Concerned } from '../contract/persons.ts';
import * as happenings from '../needs.happenings.ts';
import type { NeedRecord } from '../needs.rules.ts';
import { plainPurposes } from '../purposes.rules.ts';
import * as store from '../store/persons.ts';
import { listFamilyViews } from '../store/rights.ts';
import { forgetShiftLines } from '../store/shift.ts';
import { phoneOf } from './dispatch.ts';
import { placeOf } from './load.ts';

/** How the persons agreed to the hand-overs; null where nothing was handed over on their word. */
export type Agreed = 'counter' | 'phone' | null;

/**
 * Keeps whom a need is about besides whoever told it. The one concerned is not counted beside them: one matter of one
 * household. Whoever came along with the same matter is a person of their own.
 */
export async function keepPersons(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { concerned, also, agreed }: { concerned: Concerned | null; also: readonly Also[]; agreed: Agreed },
): Promise<void> {
  const { need } = record;
  const row = (number: number, residentId: string, role: 'concerned' | 'also'): store.PersonRow => ({
    city_id: ctx.city.id,
    need_id: need.id,
    number,
    resident_id: residentId,
    role,
    relation: role === 'concerned' && concerned?.relation ? concerned.relation : null,
    agreed_how: agreed,
    agreed_by: agreed && (role === 'concerned' ? (concerned?.agreedBy ?? 'self') : 'self'),
    agreed_at: agreed && ctx.now,
    noted_by: agreed && staffOf(ctx.actor).staffId,
  });
  const rows: store.PersonRow[] = [];
  if (concerned) {
    const name = concerned.name === '' ? null : concerned.name;
    const id = await people.createResident(ctx, { name, phone: null });
    rows.push(row(1, id, 'concerned'));
  }
  for (const one of also) {
    const id = await people.createResident(ctx, { name: one.name, phone: phoneOf(one.phone) });
    rows.push(row(rows.length + 1, id, 'also'));
  }
  await store.createPersons(ctx.db, record, rows);
  for (const { resident_id, role } of rows) {
    if (role !== 'also') continue;
    const person = await people.firstRecordOf(ctx, resident_id);
    await happened(ctx, happenings.joined, need.id, {
      ...placeOf(record),
      organisation: staffOf(ctx.actor).organisationId,
      person,
    });
  }
}

/** Takes out everything that tells who the persons of a need were, whoever told it and those besides. */
export async function erasePersons(ctx: WriteContext, record: Authorized<NeedRecord>): Promise<void> {
  const { need } = record;
  const persons = await store.listPersons(ctx.db, need.id);
  const looks = await listFamilyViews(ctx.db, need.id);
  const plain = plainPurposes(need);
  for (const { resident_id: residentId } of [need, ...persons, ...looks]) {
    await people.eraseIdentity(ctx, { residentId, aboutId: need.id, plain });
  }
  await store.forgetRelations(ctx.db, record);
  await forgetShiftLines(ctx.db, record, people.erasedMark);
}
