import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { Word } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import { authorize } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { findBody } from '../../bodies/bodies.public.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { tellerOf } from '../../needs/needs.public.ts';
import { createResident, openIdentity, readPhone } from '../../people/people.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { Joined, Joining } from '../members.contract.ts';
import * as happenings from '../members.happenings.ts';
import { allowTakingIn } from '../members.policy.ts';
import { nextNumber } from '../numbers.rules.ts';
import * as store from '../store/members.ts';
import { bookOf } from '../views/books.ts';
import { todayOf } from '../views/members.ts';
import { type Person, recordsOf } from '../views/person.ts';
import { membersWords as w } from '../words/members.words.ts';

function refuseField(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

/** Name and telephone as they are typed, or as a matter of theirs has them. Throws 400 on the field. */
async function personOf(ctx: WriteContext, { needId, name, phone }: Joining): Promise<Person> {
  const teller = needId === null ? null : await tellerOf(ctx, needId);
  if (needId !== null && !teller) throw refuseField('needId', w.unknownNeed);
  const known = teller ? await openIdentity(ctx, teller.residentId) : null;
  const given = {
    name: name === '' ? (known?.name ?? '') : name,
    phone: phone === '' ? (known?.phone ?? null) : readPhone(phone),
  };
  if (given.name === '') throw refuseField('name', teller ? w.needNameless : w.needsName);
  if (given.phone === null)
    throw refuseField('phone', teller && phone === '' ? w.needNameless : w.needsPhone);
  // The number of a matter helps to know them again; a counter asks for none.
  return { name: given.name, phone: given.phone, idNumber: known?.idNumber ?? null };
}

async function checkPlace(ctx: WriteContext, { areaId, employerId }: Joining): Promise<void> {
  const area = await findArea(ctx.db, areaId);
  if (!area || area.closed) throw refuseField('areaId', w.unknownArea);
  if (employerId !== null && !(await findEmployer(ctx.db, employerId)))
    throw refuseField('employerId', w.unknownEmployer);
}

/** The membership of a person at a body of this kind that has not ended. */
async function membershipOf(ctx: WriteContext, person: Person, kind: string, bodyId: string) {
  const [records = []] = await recordsOf(ctx, [person]);
  let elsewhere: { readonly row: store.MemberRow; readonly name: string } | null = null;
  for (const row of await store.listOf(ctx.db, records)) {
    if (row.body_id === bodyId) return { here: row, elsewhere: null };
    const body = await findBody(ctx.db, row.body_id);
    if (body?.kind === kind && body.endedOn === null) elsewhere = { row, name: body.name };
  }
  return { here: null, elsewhere };
}

/**
 * Takes somebody in. Who is in it already is told since when, and nothing is written; who is in another of its kind is
 * moved where that is asked for. Throws 400 on the field, 403, 404, and 409 for a member of another or a body dissolved.
 */
export async function join(ctx: WriteContext, joining: Joining): Promise<Joined> {
  const { bodyId, work, areaId, employerId, how, move } = joining;
  const { body, own, place } = await bookOf(ctx, bodyId);
  allowTakingIn(ctx.actor, own, place, joining);
  if (body.endedOn !== null) throw new AppError(409, 'ended', w.ended, { name: body.name });
  await checkPlace(ctx, joining);
  const person = await personOf(ctx, joining);
  await store.lockBook(ctx.db, ctx.city.id);
  const { here, elsewhere } = await membershipOf(ctx, person, body.kind, bodyId);
  const told = { body: { id: bodyId, name: body.name } };
  if (here)
    return {
      ...told,
      id: here.id,
      number: here.number,
      since: here.since_on,
      already: true,
      movedFrom: null,
    };
  if (elsewhere && !move) {
    const values = { name: elsewhere.name, day: elsewhere.row.since_on };
    throw new AppError(409, 'member-elsewhere', w.elsewhere, values, [
      { path: 'move', text: w.elsewhere, values },
    ]);
  }
  const today = todayOf(ctx);
  const id = newId(ctx.now, ctx.chance);
  // One of its own for who moves too: a book that erases a mistake erases nothing of another.
  const residentId = await createResident(ctx, person, person.idNumber);
  if (elsewhere) {
    // Their own word moves them: whoever takes them in needs no say over the book they leave.
    const saved = await store.saveMember(ctx.db, authorize(elsewhere.row), {
      ...{ ended_on: today, end_kind: 'moved' },
    });
    if (!saved) throw new AppError(409, 'stale', w.stale);
  }
  const number = nextNumber(await store.listNumbers(ctx.db, bodyId));
  await store.createMembers(ctx.db, [
    {
      ...{ city_id: ctx.city.id, id, version: 1, body_id: bodyId, resident_id: residentId, number, work },
      ...{
        area_id: areaId,
        employer_id: employerId,
        since_on: today,
        ended_on: null,
        end_kind: null,
        erased_at: null,
      },
      ...{ agreed_how: how, entered_at: ctx.now, entered_by: staffOf(ctx.actor).staffId },
    },
  ]);
  if (elsewhere) await record(ctx, happenings.memberMoved, id, { body: bodyId, from: elsewhere.row.id });
  else await record(ctx, happenings.memberJoined, id, { body: bodyId, area: areaId, work, how });
  return { ...told, id, number, since: today, already: false, movedFrom: elsewhere?.name ?? null };
}
