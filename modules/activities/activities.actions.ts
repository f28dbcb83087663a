import { AppError, type FieldError } from '../../base/error.ts';
import { groupWords } from '../../base/groups.words.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { Authorized } from '../../platform/access/authorized.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { pinyinKey } from '../../platform/i18n/pinyin.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { findArea } from '../places/places.public.ts';
import type { Activity, ActivityFields } from './activities.contract.ts';
import * as happenings from './activities.happenings.ts';
import * as policy from './activities.policy.ts';
import { differing, problemsOf } from './activities.rules.ts';
import { getActivity } from './activities.views.ts';
import { activitiesWords as w } from './activities.words.ts';
import { type ActivityState } from './kinds.rules.ts';
import * as store from './store/activities.ts';
import * as editions from './store/editions.ts';

function refuse(fields: readonly FieldError[]): AppError {
  return new AppError(400, 'bad-input', httpWords.badInput, {}, fields);
}

/** Title and brand as written and in letters, without blanks. */
function foundBy({ title, brand }: ActivityFields): string {
  const joined = `${title} ${brand}`;
  return `${joined.toLowerCase().replaceAll(' ', '')} ${pinyinKey(joined).replaceAll(' ', '')}`;
}

/** Throws 400 on each field that does not fit; what stood there before may stay although it was closed since. */
async function check(
  ctx: WriteContext,
  fields: ActivityFields,
  before: store.ActivityRecord | null,
): Promise<void> {
  const problems = problemsOf(fields, localTime(ctx.now, ctx.city.zone).day);
  const area = await findArea(ctx.db, fields.areaId);
  if (!area || (area.closed && area.id !== before?.fields.areaId)) {
    problems.push({ path: 'areaId', text: w.unknownArea });
  }
  const open = new Set((await listOrganisations(ctx.db)).filter(({ closed }) => !closed).map(({ id }) => id));
  const had = new Set(before?.fields.partnerIds);
  if (fields.partnerIds.some((id) => !open.has(id) && !had.has(id))) {
    problems.push({ path: 'partnerIds', text: w.unknownOrganisation });
  }
  if (fields.group !== null && !Object.keys(groupWords).includes(fields.group)) {
    problems.push({ path: 'group', text: w.unknownGroup });
  }
  if (problems.length > 0) throw refuse(problems);
  if (await store.findSame(ctx.db, before?.id ?? null, fields)) {
    const values = { title: fields.title };
    throw new AppError(400, 'same', w.same, values, [{ path: 'title', text: w.same, values }]);
  }
}

/** Keeps a version with its edition and tells of it: the ledger counts what stands in the edition. */
async function keep(
  ctx: WriteContext,
  activity: Authorized<store.ActivityRecord>,
  partners: readonly store.PartnerRow[],
  why: string,
): Promise<void> {
  const { id, version, fields } = activity;
  if (version === 1) await store.createActivity(ctx.db, ctx.city.id, activity, foundBy(fields));
  else await store.saveActivity(ctx.db, activity, foundBy(fields));
  await store.savePartners(ctx.db, ctx.city.id, activity, partners);
  const present = partners.filter(({ disownedWhy }) => disownedWhy === null);
  const counted = { ...fields, partnerIds: present.map(({ organisationId }) => organisationId) };
  await editions.createEdition(ctx.db, ctx.city.id, activity, counted, why);
  await record(ctx, happenings.recorded, id, { version });
}

const byId = ({ actor }: WriteContext) => (actor.kind === 'staff' ? actor.staffId : null);
const distinct = (fields: ActivityFields): ActivityFields => ({
  ...fields,
  partnerIds: [...new Set(fields.partnerIds)].toSorted(),
});

/** Makes an activity and gives its id, without a look at the fields: for the demo, and inside of {@link addActivity}. */
export async function createActivity(ctx: WriteContext, given: ActivityFields): Promise<string> {
  const fields = distinct(given);
  const { organisationId } = fields;
  const id = newId(ctx.now, ctx.chance);
  const made = { id, version: 1, state: 'held' as const, organisationId, fields };
  const activity = { ...made, changedBy: byId(ctx), changedAt: ctx.now };
  const partners = fields.partnerIds.map((one) => ({ organisationId: one, disownedWhy: null }));
  await keep(ctx, policy.allowRecording(ctx.actor, activity), partners, w.first.zh);
  return id;
}

/** Enters an activity of the caller's own organisation. Throws 400 on the fields, 403. */
export async function addActivity(ctx: WriteContext, fields: ActivityFields): Promise<Activity> {
  policy.allowRecording(ctx.actor, fields);
  await check(ctx, fields, null);
  return getActivity(ctx, await createActivity(ctx, fields));
}

async function load(ctx: WriteContext, id: string, version: number): Promise<store.ActivityRecord> {
  const found = await store.findActivityToChange(ctx.db, id);
  if (!found) throw notFound();
  if (found.version !== version) {
    throw new AppError(409, 'stale', w.stale, { title: found.fields.title });
  }
  return found;
}

const next = (ctx: WriteContext, before: store.ActivityRecord) => ({
  ...{ ...before, version: before.version + 1, changedBy: byId(ctx), changedAt: ctx.now },
});

/** Corrects an activity. Its lead stays. Throws 400 on the fields, 403, 404, 409 on an old version or a withdrawn one. */
export async function changeActivity(
  ctx: WriteContext,
  id: string,
  { version, why, ...given }: ActivityFields & { version: number; why: string },
): Promise<Activity> {
  const before = await load(ctx, id, version);
  policy.allowRecording(ctx.actor, before);
  if (before.state !== 'held') throw new AppError(409, 'withdrawn', w.withdrawn);
  const fields = distinct({ ...given, organisationId: before.organisationId });
  await check(ctx, fields, before);
  const known = (await store.listPartners(ctx.db, [id])).get(id) ?? [];
  const disowned = known.filter(
    ({ organisationId, disownedWhy }) => disownedWhy !== null && !fields.partnerIds.includes(organisationId),
  );
  if (differing(before.fields, fields).length === 0) return getActivity(ctx, id);
  const allowed = policy.allowRecording(ctx.actor, { ...next(ctx, before), fields });
  const partners = fields.partnerIds.map((one) => ({ organisationId: one, disownedWhy: null }));
  await keep(ctx, allowed, [...partners, ...disowned], why);
  return getActivity(ctx, id);
}

/** Withdraws an activity: it is kept and counts no more. Or lets it count again. Throws 403, 404, 409. */
export async function setActivityState(
  ctx: WriteContext,
  id: string,
  { version, state, why }: { version: number; state: ActivityState; why: string },
): Promise<Activity> {
  const before = await load(ctx, id, version);
  const allowed = policy.allowRecording(ctx.actor, { ...next(ctx, before), state });
  if (before.state === state) return getActivity(ctx, id);
  if (state === 'held') await check(ctx, before.fields, before);
  await keep(ctx, allowed, (await store.listPartners(ctx.db, [id])).get(id) ?? [], why);
  return getActivity(ctx, id);
}

/** A partner says that it did not take part: it is counted for it no more. Throws 403, 404, 409. */
export async function disownActivity(
  ctx: WriteContext,
  id: string,
  { version, why }: { version: number; why: string },
): Promise<Activity> {
  const before = await load(ctx, id, version);
  if (before.state !== 'held') throw new AppError(409, 'withdrawn', w.withdrawn);
  const partners = (await store.listPartners(ctx.db, [id])).get(id) ?? [];
  const present = partners.filter(({ disownedWhy }) => disownedWhy === null);
  const isOwn = (one: store.PartnerRow) => policy.mayDisown(ctx.actor, [one.organisationId]);
  const fields = {
    ...before.fields,
    partnerIds: present.filter((one) => !isOwn(one)).map(({ organisationId }) => organisationId),
  };
  const allowed = policy.allowDisowning(
    ctx.actor,
    { ...next(ctx, before), fields },
    present.map(({ organisationId }) => organisationId),
  );
  const after = partners.map((one) =>
    isOwn(one) && one.disownedWhy === null ? { ...one, disownedWhy: why } : one,
  );
  await keep(ctx, allowed, after, why);
  return getActivity(ctx, id);
}
