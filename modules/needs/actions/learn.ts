import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findService, listAllServices } from '../../services/services.public.ts';
import { pairsOf } from '../learned.rules.ts';
import * as happenings from '../needs.happenings.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { createLearned } from '../store/learned.ts';
import { hashedPairs } from '../views/learned.ts';
import { readSureGroups } from '../views/sorting.ts';
import { placeOf } from './load.ts';

interface Learned {
  readonly field: 'category' | 'organisation' | 'kind' | 'urgency' | 'group';
  readonly from: string | null;
  /** Empty for a group it is not about. */
  readonly to: string;
  readonly serviceId?: string | null;
  /** False: it is only counted, and words like these are read as before. */
  readonly teaches?: boolean;
}

/** Remembers where words like these belong. Of a protected need nothing is remembered. */
export async function learn(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { field, from, to, serviceId = null, teaches = true }: Learned,
): Promise<void> {
  const { protected: hidden } = record.need;
  const pairs = teaches ? hashedPairs(ctx, pairsOf(record.need.words)) : [];
  if (hidden || (teaches && pairs.length === 0)) return;
  const id = newId(ctx.now, ctx.chance);
  await createLearned(ctx.db, record, {
    city_id: ctx.city.id,
    id,
    need_id: record.need.id,
    pairs,
    field,
    from_value: from,
    to_value: to,
    service_id: serviceId,
    staff_id: staffOf(ctx.actor).staffId,
    at: ctx.now,
  });
  await happened(ctx, happenings.learned, record.need.id, { ...placeOf(record), learned: id, field });
}

const care = ['ordinary', 'attend', 'danger'];

/**
 * Kind and urgency that were put right. Words are never read as less urgent for it, nor as an accusation or none: that is
 * only counted.
 */
export async function learnSorted(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  { field, from, to }: { readonly field: 'kind' | 'urgency'; readonly from: string; readonly to: string },
): Promise<void> {
  const teaches = field === 'kind' ? ![from, to].includes('accuse') : care.indexOf(to) > care.indexOf(from);
  await learn(ctx, record, { field, from, to, teaches });
}

/** Whom it is about, where that is not what was read; each group apart. */
export async function learnGroups(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  taken: readonly string[],
): Promise<void> {
  const read = await readSureGroups(ctx, record.need.words);
  for (const group of read.filter((one) => !taken.includes(one))) {
    await learn(ctx, record, { field: 'group', from: group, to: '' });
  }
  for (const group of taken.filter((one) => !read.includes(one))) {
    await learn(ctx, record, { field: 'group', from: null, to: group });
  }
  await happened(ctx, happenings.sorted, record.need.id, { ...placeOf(record), by: 'staff' });
}

/** What the organisation offers for it: its leg's own service, else one of the need's category. */
async function serviceFor(ctx: WriteContext, record: NeedRecord, leg: LegRow): Promise<string | null> {
  const own = leg.service_id === null ? null : await findService(ctx.db, leg.service_id);
  if (own?.organisationId === leg.organisation_id) return own.id;
  const category = record.need.category_code ?? own?.category;
  if (category === undefined) return null;
  const offered = (await listAllServices(ctx.db)).filter((one) => one.category === category);
  return offered.find(({ organisationId }) => organisationId === leg.organisation_id)?.id ?? null;
}

/** Whoever takes on what others declined or passed on is where such words belong; a branch only shares the work. */
export async function learnTakenOn(
  ctx: WriteContext,
  record: Authorized<NeedRecord>,
  leg: LegRow,
): Promise<void> {
  const before = record.legs.findLast(
    ({ part, state, organisation_id }) =>
      part === leg.part &&
      (state === 'declined' || state === 'passed') &&
      organisation_id !== leg.organisation_id,
  );
  if (!before) return;
  const organisation = await findOrganisation(ctx.db, leg.organisation_id);
  if (organisation?.parentId === before.organisation_id) return;
  await learn(ctx, record, {
    ...{ field: 'organisation', from: before.organisation_id, to: leg.organisation_id },
    serviceId: await serviceFor(ctx, record, leg),
  });
}
