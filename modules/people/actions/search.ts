import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import { countFailure, type Limit, refuseIfTooMany } from '../../../platform/access/attempts.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { idNumberHash, openIdentity, phoneHash } from '../people.actions.ts';
import * as happenings from '../people.happenings.ts';
import { listResidentsBy } from '../people.store.ts';
import * as store from '../store/phone.ts';

const searches: Limit = { what: 'person-search', most: 30, minutes: 60 };

/**
 * Residents known by a telephone (digits) or identity number (18 characters), for a stated purpose. Found or not, it
 * is on record and visible to whoever has that number. Throws 429 after thirty searches of one member of staff
 * within an hour. What of the residents' matters the caller may see is for the module of those matters to say.
 */
export async function searchResidents(
  ctx: WriteContext,
  asked: { field: 'phone' | 'id_number'; value: string; purpose: string },
): Promise<string[]> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  await refuseIfTooMany(ctx, searches, staffId);
  await countFailure(ctx, searches, staffId);
  const hash = asked.field === 'phone' ? phoneHash(ctx, asked.value) : idNumberHash(ctx, asked.value);
  const id = newId(ctx.now, ctx.chance);
  await store.createSearch(ctx.db, {
    city_id: ctx.city.id,
    id,
    field: asked.field,
    value_hash: hash,
    staff_id: staffId,
    organisation_id: organisationId,
    purpose: asked.purpose,
    at: ctx.now,
  });
  await record(ctx, happenings.searched, id, { organisation: organisationId, field: asked.field });
  return listResidentsBy(ctx.db, asked.field === 'phone' ? 'phone_hash' : 'id_number_hash', hash);
}

/** Who searched for this resident's numbers, oldest first. */
export async function listSearchesFor(ctx: ReadContext, residentId: string): Promise<store.SearchRow[]> {
  const { phone, idNumber } = await openIdentity(ctx, residentId);
  return store.listSearches(ctx.db, [
    ...(phone === null ? [] : [phoneHash(ctx, phone)]),
    ...(idNumber === null ? [] : [idNumberHash(ctx, idNumber)]),
  ]);
}
