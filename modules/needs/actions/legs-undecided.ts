import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import { notFound, staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findService, listCategories, standsFor } from '../../services/services.public.ts';
import { declinedLegs, entriesFor, isDeclinedTwice } from '../calls.rules.ts';
import { callNotes, callRefusals as w } from '../calls.words.ts';
import type { Settlement, UndecidedList } from '../contract/calls.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { type LegRow, lastRound, type NeedRecord } from '../needs.rules.ts';
import * as store from '../store/calls.ts';
import { saveNeed } from '../store/records.ts';
import { getUndecided } from '../views/calls.ts';
import { layLegs, planOf } from './dispatch.ts';
import { load, placeOf, refuseStale } from './load.ts';
import { receiverFor } from './receiver.ts';
import { writeNote } from './talk.ts';

/** The office that received it; else the one nearest to where the person is, or where it was received. */
async function officeFor(ctx: WriteContext, { need }: NeedRecord): Promise<string> {
  const receiver = need.received_by === null ? null : await findOrganisation(ctx.db, need.received_by);
  if (receiver?.kind === 'coordination') return receiver.id;
  return receiverFor(ctx, need.area_id ?? receiver?.areaId ?? null);
}

/** After a second organisation declined: the office of coordination is to find who has it. */
export async function openIfDeclinedTwice(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  declined: LegRow,
): Promise<void> {
  const legs = record.legs.map((leg) => (leg.id === declined.id ? { ...leg, state: 'declined' } : leg));
  if (!isDeclinedTwice({ ...record, legs })) return;
  const opened = await store.openUndecided(ctx.db, record, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: record.need.id,
    round_id: lastRound(record).id,
    part: declined.part,
    office_id: await officeFor(ctx, record),
    opened_at: ctx.now,
    state: 'open',
    organisation_id: null,
    how: null,
    by: null,
    settled_at: null,
    noted_by: null,
    closed_leg: null,
    closed_from: null,
  });
  if (!opened) return;
  const facts = { ...placeOf(record), part: declined.part };
  await happened(ctx, happenings.undecided, record.need.id, facts);
}

async function loadUndecided(ctx: WriteContext, id: string) {
  const row = await store.findUndecided(ctx.db, id);
  if (row?.office_id !== staffOf(ctx.actor).organisationId) throw notFound();
  const found = await load(ctx, row.need_id);
  return { row, record: policy.allow(ctx.actor, found, true) };
}

/** The list that names the organisation for what the need is about, and its item. Throws 409 where neither does. */
async function namedBy(ctx: WriteContext, record: NeedRecord, organisationId: string) {
  const categories = await listCategories(ctx.db);
  const named = entriesFor(
    await store.listCalls(ctx.db),
    record.need.category_code,
    categories,
    standsFor(categories),
  ).filter(({ organisation_id }) => organisation_id === organisationId);
  const entry = named.find(({ list }) => list === 'call') ?? named[0];
  if (!entry) {
    const organisation = (await findOrganisation(ctx.db, organisationId))?.name ?? '';
    throw new AppError(409, 'not-on-list', w.notOnList, { organisation });
  }
  return { how: entry.list, by: entry.source };
}

/**
 * Gives it to an organisation that a list names, or that the chair of the month or a leader settled on; the person's
 * consent is laid down as with every hand-over. Throws 409 where no list names it and nobody settled it.
 */
export async function settle(
  ctx: WriteContext,
  id: string,
  { version, serviceId, basis, by }: Settlement,
): Promise<UndecidedList> {
  const { row, record } = await loadUndecided(ctx, id);
  await refuseStale(ctx, record, version);
  const service = await findService(ctx.db, serviceId);
  if (!service) throw notFound();
  const { organisationId } = service;
  const settled =
    by.kind === 'list' ? await namedBy(ctx, record, organisationId) : { how: by.kind, by: by.name };
  const part = row.part as 'lead' | 'joint';
  await layLegs(ctx, record, await planOf(ctx, record, [{ serviceId, part, basis }]));
  await saveNeed(ctx.db, record, {});
  await store.saveUndecided(ctx.db, record, id, {
    ...settled,
    state: 'settled',
    organisation_id: organisationId,
    settled_at: ctx.now,
    noted_by: staffOf(ctx.actor).staffId,
  });
  const organisation = (await findOrganisation(ctx.db, organisationId))?.shortName ?? '';
  const time = localTime(ctx.now, ctx.city.zone).time.slice(0, 5);
  await writeNote(ctx, record, say(callNotes.settled, 'zh', { organisation, by: settled.by, time }));
  const facts = { ...placeOf(record), organisation: organisationId, how: settled.how };
  await happened(ctx, happenings.settled, record.need.id, facts);
  return getUndecided(ctx);
}

/** Keeps it for the next joint meeting; whoever received it keeps the resident meanwhile. */
export async function toAgenda(ctx: WriteContext, id: string): Promise<UndecidedList> {
  const { row, record } = await loadUndecided(ctx, id);
  if (row.state === 'open') {
    await store.saveUndecided(ctx.db, record, id, { state: 'agenda', noted_by: staffOf(ctx.actor).staffId });
    const declined = new Set(declinedLegs(record).map(({ organisation_id }) => organisation_id)).size;
    await happened(ctx, happenings.toAgenda, record.need.id, { ...placeOf(record), declined });
  }
  return getUndecided(ctx);
}
