import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { findEmployer, listEmployerPlaces } from '../../employers/employers.public.ts';
import { findOrganisation, listOrganisations } from '../../organisations/organisations.public.ts';
import { isDocumentNumber, plainNumber } from '../approval.rules.ts';
import type { ReceivedFields } from '../contract/received.ts';
import type { Received } from '../contract/shapes.ts';
import * as happenings from '../honours.happenings.ts';
import * as policy from '../honours.policy.ts';
import {
  type Holder,
  keyOf,
  mostReceivedRows,
  planReceived,
  type ReceivedColumn,
  type ReceivedRow,
} from '../received.rules.ts';
import * as store from '../store/received.ts';
import { todayOf } from '../views/around.ts';
import { seenReceived } from '../views/received.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { receivedNames, receivedTitles } from '../words/sheet.words.ts';
import { refuseField } from './load.ts';

async function seenOne(ctx: ReadContext, one: store.ReceivedRecord): Promise<Received> {
  const [seen] = await seenReceived(ctx, [one]);
  if (!seen) throw notFound();
  return seen;
}

/** Throws 400. */
async function checkHolder(ctx: WriteContext, { organisationId, employerId }: Holder): Promise<void> {
  if ((organisationId === null) === (employerId === null)) {
    throw refuseField('organisationId', w.oneHolder);
  }
  if (employerId !== null && !(await findEmployer(ctx.db, employerId))) {
    throw refuseField('employerId', w.unknownNominee);
  }
  if (organisationId !== null && !(await findOrganisation(ctx.db, organisationId))) {
    throw refuseField('organisationId', w.unknownNominee);
  }
}

/** False where the same is entered already. */
async function enter(ctx: WriteContext, fields: ReceivedFields): Promise<store.ReceivedRecord | null> {
  const { staffId, organisationId: own } = staffOf(ctx.actor);
  const { organisationId } = policy.allowKeep(ctx.actor, { organisationId: own });
  const made: store.ReceivedRecord = {
    ...{ ...fields, id: newId(ctx.now, ctx.chance), version: 1, withdrawn: false, why: '' },
    ...{ enteredBy: staffId, enteredFor: organisationId, enteredAt: ctx.now },
    ...{ changedBy: staffId, changedAt: ctx.now },
  };
  if (!(await store.createReceived(ctx.db, ctx.city.id, policy.asConsequence(made)))) return null;
  await record(ctx, happenings.received, made.id, { organisation: own, version: 1 });
  return made;
}

/** Enters one honour received, with the number of its document. Throws 400, 403, 409 where it is entered already. */
export async function addReceived(ctx: WriteContext, given: ReceivedFields): Promise<Received> {
  if (!isDocumentNumber(given.number)) throw refuseField('number', w.receivedNumber);
  if (given.dated > todayOf(ctx)) throw refuseField('dated', w.datedLater);
  await checkHolder(ctx, given);
  const made = await enter(ctx, { ...given, number: plainNumber(given.number) });
  if (!made) throw new AppError(409, 'twice', w.receivedTwice);
  return seenOne(ctx, made);
}

/** Withdraws what was entered wrongly, by the organisation that entered it. Throws 403, 404, 409. */
export async function withdrawReceived(
  ctx: WriteContext,
  id: string,
  { version, why }: { version: number; why: string },
): Promise<Received> {
  const found = await store.findReceivedToChange(ctx.db, id);
  if (!found) throw notFound();
  policy.allowKeep(ctx.actor, { organisationId: found.enteredFor });
  if (found.version !== version) throw new AppError(409, 'stale', w.stale);
  if (found.withdrawn) throw new AppError(409, 'withdrawn', w.withdrawnAlready);
  const by = { changedBy: staffOf(ctx.actor).staffId, changedAt: ctx.now };
  const withdrawn = { ...found, ...by, version: version + 1, withdrawn: true, why };
  await store.saveWithdrawal(ctx.db, policy.asConsequence(withdrawn));
  const facts = { organisation: found.enteredFor, version: withdrawn.version };
  await record(ctx, happenings.receivedWithdrawn, id, facts);
  return seenOne(ctx, withdrawn);
}

export const receivedForm: SheetForm<ReceivedColumn> = {
  name: 'honours-received',
  columns: (Object.keys(receivedTitles) as ReceivedColumn[]).map((key) => ({
    ...{ key, titles: [receivedTitles[key].zh, ...receivedNames[key]], needed: true },
    ...(key === 'dated' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostReceivedRows + 1,
};

/** Organisations and employers by every name they have; null where several have that name. */
async function holdersOf(ctx: ReadContext): Promise<Map<string, Holder | null>> {
  const found = new Map<string, Holder | null>();
  const add = (name: string, holder: Holder) => {
    const before = found.get(name);
    const same = before && keyOf({ number: '', title: '', ...before });
    const isOther = before !== undefined && same !== keyOf({ number: '', title: '', ...holder });
    found.set(name, isOther ? null : holder);
  };
  for (const { id, name, shortName } of await listOrganisations(ctx.db)) {
    for (const one of [name, shortName]) add(one, { organisationId: id, employerId: null });
  }
  for (const { id, name } of await listEmployerPlaces(ctx.db)) {
    add(name, { organisationId: null, employerId: id });
  }
  return found;
}

/** What the rows of a sheet would do. Throws 403. */
export const planning = (ctx: ReadContext) => async (rows: readonly ReceivedRow[]) => {
  policy.allowKeep(ctx.actor, { organisationId: staffOf(ctx.actor).organisationId });
  const numbers = rows.map(({ values }) => plainNumber(values.number));
  const kept = await store.listKeptOf(ctx.db, numbers);
  return planReceived(rows, {
    ...{ today: todayOf(ctx), holders: await holdersOf(ctx), kept: new Set(kept.map(keyOf)) },
  });
};

/**
 * Enters the honours of a sheet, all rows or the good ones; the same sheet again enters nothing. Throws 403, and 409
 * where `all` is asked for and a row is bad: then nothing is taken.
 */
export async function importReceived(
  ctx: WriteContext,
  { opened, take }: Taking<ReceivedColumn>,
): Promise<SheetReport> {
  const { plan, report } = await takeSheet(ctx, opened, take, planning(ctx));
  for (const { kind, fields } of plan.good) if (kind === 'added') await enter(ctx, fields);
  return report;
}
