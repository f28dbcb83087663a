import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { notFound, notYours } from '../../../platform/access/actor.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import { isTaken } from '../../../platform/db/database.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { findLatest } from '../../../platform/happenings/latest.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { listOrganisations, listStaffNames } from '../../organisations/organisations.public.ts';
import { listAreas, listStations } from '../../places/places.public.ts';
import { problemsOf, type Surroundings } from '../content.rules.ts';
import type { ServiceFields } from '../contract/editing.ts';
import type { ServiceContent, ServiceRecord, ServiceState } from '../contract/shapes.ts';
import { editingWords as w } from '../editing.words.ts';
import { ServiceIndex } from '../service-index.rules.ts';
import * as happenings from '../services.happenings.ts';
import { allowOffering, isWithin, mayOffer, menuScope } from '../services.policy.ts';
import { contentOf, differing } from '../services.rules.ts';
import * as store from '../services.store.ts';
import { listLiveCategories } from '../store/categories.ts';
import { createEditions, type EditionRow, findEdition } from '../store/editions.ts';

/** How a change came about. */
export type How = Pick<EditionRow, 'via' | 'restored'>;
const byHand: How = { via: 'hand', restored: null };

/** What a service has to fit into, as it is now. */
export async function surroundingsOf(ctx: ReadContext): Promise<Surroundings> {
  return {
    organisations: await listOrganisations(ctx.db),
    categories: await listLiveCategories(ctx.db),
    areas: await listAreas(ctx.db),
    stations: (await listStations(ctx.db)).map((station) => ({ ...station, closed: false })),
    services: new ServiceIndex(await store.listAllServices(ctx.db)),
  };
}

function refuseMisfit(content: ServiceContent, around: Surroundings, own: string | null): void {
  const problems = problemsOf(content, around, own);
  if (problems.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, problems);
}

/** Throws 409 `stale` with who changed it and when. */
async function refuseStale(ctx: WriteContext, service: ServiceRecord, version: number): Promise<void> {
  if (service.version === version) return;
  const latest = await findEdition(ctx.db, service.id, service.version);
  if (!latest || latest.byId === null) throw new AppError(409, 'stale', w.staleSystem);
  const name = (await listStaffNames(ctx.db, [latest.byId])).get(latest.byId)?.name ?? '';
  const time = localTime(latest.at, ctx.city.zone).time.slice(0, 5);
  throw new AppError(409, 'stale', w.staleBy, { name, time });
}

/** The service, locked. Throws 404 outside the caller's scope, 403 where it is not theirs, 409 on an old version. */
async function load(ctx: WriteContext, id: string, version: number) {
  const found = await store.findServiceToChange(ctx.db, id);
  if (!found || !isWithin(menuScope(ctx.actor), found)) throw notFound();
  const service = allowOffering(ctx.actor, found);
  await refuseStale(ctx, service, version);
  return service;
}

function editorOf({ actor }: WriteContext): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

/** Offers something new. Throws 400 on every field that does not fit, 403 for another organisation. */
export async function addService(ctx: WriteContext, content: ServiceContent): Promise<string> {
  if (!mayOffer(ctx.actor, content.organisationId)) throw notYours();
  refuseMisfit(content, await surroundingsOf(ctx), null);
  const [id = ''] = await createChecked(ctx, [content], byHand);
  return id;
}

/** Throws 409 where somebody took the title or the number at the same moment. */
async function unlessTaken<T>(saving: Promise<T>): Promise<T> {
  try {
    return await saving;
  } catch (error) {
    if (isTaken(error)) throw new AppError(409, 'stale', w.staleSystem);
    throw error;
  }
}

/** Creates what was found to fit. Gives the ids in the same order. */
export async function createChecked(
  ctx: WriteContext,
  contents: readonly ServiceContent[],
  how: How,
): Promise<string[]> {
  const made = contents.map((content) =>
    allowOffering(ctx.actor, { ...contentOf(content), id: newId(ctx.now, ctx.chance), version: 1 }),
  );
  await unlessTaken(store.createServices(ctx.db, ctx.city.id, made, pinyinKey));
  const first = { ...how, version: 1, at: ctx.now, byId: editorOf(ctx) };
  await createEditions(
    ctx.db,
    ctx.city.id,
    made.map((service) => ({ service, edition: { ...first, content: contentOf(service) } })),
  );
  for (const { id, organisationId } of made) {
    await record(ctx, happenings.serviceOffered, id, { organisation: organisationId });
  }
  return made.map(({ id }) => id);
}

function kindOf(before: ServiceState, after: ServiceState) {
  if (before === after) return happenings.serviceChanged;
  return after === 'published' ? happenings.servicePublished : happenings.serviceWithdrawn;
}

/** Saves what was found to fit, with its history; false where nothing differs. */
export async function saveChecked(
  ctx: WriteContext,
  before: ServiceRecord,
  content: ServiceContent,
  how: How,
): Promise<boolean> {
  const allowed = allowOffering(ctx.actor, before);
  const fields = differing(before, content);
  if (fields.length === 0) return false;
  const { id, version } = before;
  const organisation = before.organisationId;
  // What was founded with the city has no history until it is first changed.
  const latest = await findLatest(ctx.db, id);
  const began: EditionRow = {
    ...byHand,
    ...{ version, at: latest?.at ?? ctx.now, content: contentOf(before) },
    byId: latest?.actorKind === 'staff' ? latest.actorId : null,
  };
  const saved = await unlessTaken(store.saveService(ctx.db, allowed, content, pinyinKey(content.title)));
  if (!saved) throw new AppError(409, 'stale', w.staleSystem);
  const now = { version: version + 1, at: ctx.now, byId: editorOf(ctx), content: contentOf(content) };
  await createEditions(ctx.db, ctx.city.id, [
    { service: allowed, edition: began },
    { service: allowed, edition: { ...how, ...now } },
  ]);
  const kind = kindOf(before.state, content.state);
  await record(ctx, kind, id, { organisation, version: version + 1, fields });
  return true;
}

/** Changes a service. Throws 400 on the fields, 403, 404, and 409 with who was faster. */
export async function changeService(
  ctx: WriteContext,
  id: string,
  { version, ...fields }: ServiceFields & { version: number },
): Promise<void> {
  const service = await load(ctx, id, version);
  const content = { ...contentOf(service), ...fields };
  refuseMisfit(content, await surroundingsOf(ctx), id);
  await saveChecked(ctx, service, content, byHand);
}

/** Publishes or withdraws a service. Throws 409 where its organisation is closed. */
export async function setServiceState(
  ctx: WriteContext,
  id: string,
  { version, state }: { version: number; state: 'published' | 'withdrawn' },
): Promise<void> {
  const service = await load(ctx, id, version);
  const organisation = (await listOrganisations(ctx.db)).find((one) => one.id === service.organisationId);
  if (state === 'published' && organisation?.closed) {
    throw new AppError(409, 'closed', w.closedOrganisation);
  }
  await saveChecked(ctx, service, { ...contentOf(service), state }, byHand);
}

/** Puts back how a service was, save its state. Throws 400 where that does not fit any more, 404 without such a version. */
export async function restoreService(
  ctx: WriteContext,
  id: string,
  { version, edition }: { version: number; edition: number },
): Promise<void> {
  const service = await load(ctx, id, version);
  const found = await findEdition(ctx.db, id, edition);
  if (!found) throw new AppError(404, 'not-found', w.noEdition);
  const { state, organisationId } = service;
  const content = { ...contentOf(service), ...found.content, state, organisationId };
  refuseMisfit(content, await surroundingsOf(ctx), id);
  await saveChecked(ctx, service, content, { via: 'restore', restored: edition });
}
