import { newId } from '../../../base/ids.ts';
import { type BadCell, Misfit } from '../../../base/misfit.ts';
import type { Word } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { listAllBodies } from '../../bodies/bodies.public.ts';
import { createResident, readPhone } from '../../people/people.public.ts';
import { areaLabels, listAreas } from '../../places/places.public.ts';
import * as happenings from '../members.happenings.ts';
import { allowBook } from '../members.policy.ts';
import { mostMemberRows } from '../members.rules.ts';
import { nextNumber } from '../numbers.rules.ts';
import { type Column, type MemberSheetRow, type ReadMember, readMembers } from '../sheet.rules.ts';
import * as store from '../store/members.ts';
import { bookOf } from '../views/books.ts';
import { todayOf } from '../views/members.ts';
import { recordsOf } from '../views/person.ts';
import { memberTitles, memberSheetWords as w } from '../words/members.words.ts';

const needed: readonly Column[] = ['name', 'phone'];

export const membersForm: SheetForm<Column> = {
  name: 'members',
  columns: (Object.keys(memberTitles) as Column[]).map((key) => ({
    ...{ key, titles: memberTitles[key], needed: needed.includes(key) },
    ...(key === 'since' ? { holds: 'day' as const } : {}),
    ...(key === 'idNumber' ? { holds: 'idNumber' as const } : {}),
  })),
  mostRows: mostMemberRows + 1,
};

type Planned = ReadMember & { readonly kind: 'added' | 'same' };

/** What the rows of a sheet would do to the members of a body. Throws 403, 404. */
export const planning =
  (ctx: ReadContext, bodyId: string) =>
  async (rows: readonly MemberSheetRow[]): Promise<{ good: Planned[]; bad: BadCell[] }> => {
    const { body, own, place } = await bookOf(ctx, bodyId);
    allowBook(ctx.actor, own, place, body);
    const open = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
    const { good, bad } = readMembers(rows, {
      areas: new Map([...areaLabels(open)].map(([id, label]) => [label, id])),
      ...{ ownArea: body.areaId, today: todayOf(ctx), readPhone },
    });
    const records = await recordsOf(ctx, good);
    const members = Map.groupBy(await store.listOf(ctx.db, records.flat()), (row) => row.resident_id);
    const others = new Map(
      (await listAllBodies(ctx.db)).map(({ id, kind, name, endedOn }) => [id, { kind, name, endedOn }]),
    );
    const taken = new Set(await store.listNumbers(ctx.db, bodyId));
    const wrong = (row: number, column: Column, { reason, values }: Misfit) =>
      bad.push({ number: row, name: '', column: memberTitles[column][0], reason, values });
    const planned = good.flatMap((one, index): Planned[] => {
      const theirs = (records[index] ?? []).flatMap((id) => members.get(id) ?? []);
      if (theirs.some((row) => row.body_id === bodyId)) return [{ ...one, kind: 'same' }];
      const elsewhere = theirs
        .map((row) => others.get(row.body_id))
        .find((other) => other?.kind === body.kind && other.endedOn === null);
      const reason: [Column, Word, Record<string, string>] | null = elsewhere
        ? ['name', w.elsewhere, { name: elsewhere.name }]
        : one.number !== null && taken.has(one.number)
          ? ['number', w.takenNumber, {}]
          : null;
      if (reason) {
        wrong(one.row, reason[0], new Misfit(reason[1], reason[2]));
        return [];
      }
      if (one.number !== null) taken.add(one.number);
      return [{ ...one, kind: 'added' }];
    });
    return { good: planned, bad };
  };

/** Takes over a sheet of members from the body's own books; who is there stays as they are. Throws 403, 404, 409. */
export async function importMembers(
  ctx: WriteContext,
  { opened, take }: Taking<Column>,
  bodyId: string,
): Promise<SheetReport> {
  await store.lockBook(ctx.db, ctx.city.id);
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx, bodyId));
  const added = plan.good.filter(({ kind }) => kind === 'added');
  const numbers = new Set([
    ...(await store.listNumbers(ctx.db, bodyId)),
    ...added.flatMap(({ number }) => (number === null ? [] : [number])),
  ]);
  const rows: store.MemberRow[] = [];
  for (const one of added) {
    const number = one.number ?? nextNumber(numbers);
    numbers.add(number);
    const residentId = await createResident(ctx, one, one.idNumber);
    rows.push({
      ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), version: 1, body_id: bodyId },
      ...{ resident_id: residentId, number, work: one.work, area_id: one.areaId, employer_id: null },
      ...{ since_on: one.since, ended_on: null, end_kind: null, erased_at: null, agreed_how: 'sheet' },
      ...{ entered_at: ctx.now, entered_by: staffOf(ctx.actor).staffId },
    });
  }
  await store.createMembers(ctx.db, rows);
  await record(ctx, happenings.membersImported, bodyId, { added: rows.length });
  return report;
}
