import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { branchesRefusals as w } from '../branches.words.ts';
import type { Branch, BranchFields, NewBranch } from '../contract/branches.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import * as store from '../store/branches.ts';
import { getBranch } from '../views/branches.ts';
import { membersOn, type Offices, officesOf } from '../views/offices.ts';
import { byOf, refuseField, stale } from './load.ts';

/** Throws 400 on each field that does not fit. */
function check(offices: Offices, officeId: string, fields: BranchFields, before: string | null): void {
  const { hostId, guestIds, day, from, to } = fields;
  const members = membersOn(offices, officeId, day > offices.today ? offices.today : day);
  for (const [path, id] of [['hostId', hostId], ...guestIds.map((one) => ['guestIds', one])] as const) {
    if (id === undefined || members.includes(id)) continue;
    throw refuseField(path ?? '', w.notMember, { name: offices.ref(id).shortName });
  }
  if (guestIds.includes(hostId)) throw refuseField('guestIds', w.hostIsGuest);
  if (guestIds.length === 0) throw refuseField('guestIds', w.noGuests);
  if (to <= from) throw refuseField('to', w.endsBefore);
  if (day < offices.today && day !== before) throw refuseField('day', w.inPast);
}

async function happened(ctx: WriteContext, branch: store.BranchRecord, what: string): Promise<Branch> {
  const { id, officeId: office, hostId: organisation, version } = branch;
  await record(ctx, happenings.branchChanged, id, { office, organisation, version, what });
  return getBranch(ctx, branch);
}

/** Arranges one: its host, or the office. What else its bodies have on that day is told. Throws 400, 403, 404. */
export async function addBranch(
  ctx: WriteContext,
  { officeId, guestIds, ...fields }: NewBranch,
): Promise<Branch> {
  const offices = await officesOf(ctx);
  if (!offices.seen.some((one) => one.officeId === officeId)) throw notFound();
  const branch = policy.allowHosting<store.BranchRecord>(ctx.actor, {
    ...{ ...fields, id: newId(ctx.now, ctx.chance), officeId, version: 1, state: 'planned' },
    ...{ cancelledWhy: '', changedBy: byOf(ctx), changedAt: ctx.now },
  });
  check(offices, officeId, { ...fields, guestIds }, null);
  await store.createBranch(ctx.db, ctx.city.id, branch);
  const guests = [...new Set(guestIds)].map((organisationId) => ({ organisationId, present: null }));
  await store.saveGuests(ctx.db, ctx.city.id, branch, guests);
  return happened(ctx, branch, 'arranged');
}

async function load(ctx: WriteContext, id: string) {
  const offices = await officesOf(ctx);
  const branch = await store.findBranchToChange(ctx.db, offices.scope, id);
  if (!branch) throw notFound();
  const guests = (await store.listGuests(ctx.db, [id])).get(id) ?? [];
  const by = { version: branch.version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  return { offices, branch, guests, next: { ...branch, ...by } };
}

function refuseOld({ version: now, state, cancelledWhy }: store.BranchRecord, version: number): void {
  if (now !== version) throw stale();
  if (state === 'cancelled') throw new AppError(409, 'cancelled', w.cancelled, { why: cancelledWhy });
}

/** When, where, what about and who is asked. Throws 400, 403, 404, 409. */
export async function changeBranch(
  ctx: WriteContext,
  id: string,
  { version, guestIds, ...fields }: BranchFields & { version: number },
): Promise<Branch> {
  const { offices, branch, guests, next } = await load(ctx, id);
  policy.allowHosting(ctx.actor, branch);
  const changed = policy.allowHosting(ctx.actor, { ...next, ...fields });
  refuseOld(branch, version);
  check(offices, branch.officeId, { ...fields, guestIds }, branch.day);
  const gone = guests.find(({ organisationId, present }) => present && !guestIds.includes(organisationId));
  if (gone) throw refuseField('guestIds', w.came, { name: offices.ref(gone.organisationId).shortName });
  await store.saveBranch(ctx.db, changed);
  const asked = [...new Set(guestIds)].map((organisationId) => ({
    organisationId,
    present: guests.find((one) => one.organisationId === organisationId)?.present ?? null,
  }));
  await store.saveGuests(ctx.db, ctx.city.id, changed, asked);
  return happened(ctx, changed, 'changed');
}

/** Called off, with why; it stays in the calendar so. Throws 403, 404, 409. */
export async function cancelBranch(
  ctx: WriteContext,
  id: string,
  { version, why }: { version: number; why: string },
): Promise<Branch> {
  const { branch, next } = await load(ctx, id);
  const cancelled = policy.allowHosting(ctx.actor, {
    ...next,
    state: 'cancelled' as const,
    cancelledWhy: why,
  });
  refuseOld(branch, version);
  await store.saveBranch(ctx.db, cancelled);
  return happened(ctx, cancelled, 'cancelled');
}

/** Whether a guest was there, and nothing more. Throws 403, 404, 409. */
export async function noteGuest(
  ctx: WriteContext,
  { branch: id, organisation }: { branch: string; organisation: string },
  { version, present }: { version: number; present: boolean | null },
): Promise<Branch> {
  const { offices, branch, guests, next } = await load(ctx, id);
  const saved = policy.allowNoting(ctx.actor, organisation, next);
  refuseOld(branch, version);
  const { day } = branch;
  if (day > offices.today) throw new AppError(409, 'not-yet', w.notYet, { day });
  if (!guests.some(({ organisationId }) => organisationId === organisation)) {
    throw new AppError(409, 'not-guest', w.notGuest, { name: offices.ref(organisation).shortName });
  }
  await store.saveBranch(ctx.db, saved);
  const after = guests.map((one) => (one.organisationId === organisation ? { ...one, present } : one));
  await store.saveGuests(ctx.db, ctx.city.id, saved, after);
  return happened(ctx, saved, 'noted');
}
