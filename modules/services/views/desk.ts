import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findLatest } from '../../../platform/happenings/latest.ts';
import { listOrganisations, listStaffNames } from '../../organisations/organisations.public.ts';
import { listAreas, listStations } from '../../places/places.public.ts';
import type { Edition, MenuQuery, OpenedService, ShownService } from '../contract/editing.ts';
import type { ServiceRecord } from '../contract/shapes.ts';
import { type ContentNames, tellChanges } from '../editing.rules.ts';
import { shelf, shelved } from '../followers/menu.ts';
import { isWithin, mayOffer, menuScope } from '../services.policy.ts';
import { contentOf } from '../services.rules.ts';
import { findService, listAllServices } from '../services.store.ts';
import { listCategories } from '../store/categories.ts';
import { type EditionRow, listEditions } from '../store/editions.ts';
import { countOpenLegs } from '../store/open-legs.ts';
import { rankOf, searchWords } from './browse.ts';

const pageSize = 50;

/** What residents are shown with this is what the draft's own editors see. */
export const previewPlace = 'services.preview';

/** The address under which a service is looked at as residents will see it; another after each change. */
export function previewOf(
  { keys }: ReadContext,
  { id, version }: Pick<ServiceRecord, 'id' | 'version'>,
): string {
  const token = keys.hash(previewPlace, `${id} ${version}`).toString('base64url');
  return `/services/${id}?preview=${token}`;
}

/** Services the caller may see at the desk that fit, by category and pinyin. */
export async function listMenu(
  ctx: ReadContext,
  query: Omit<MenuQuery, 'page'>,
): Promise<(ServiceRecord & { organisation: string })[]> {
  const scope = menuScope(ctx.actor);
  const memory = await ctx.recall(shelf);
  const words = searchWords(query.search, memory.simplified);
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  const parents = new Map((await listCategories(ctx.db)).map((one) => [one.code, one.parentCode]));
  return (await listAllServices(ctx.db)).flatMap((service) => {
    const { category, group, organisation, state } = query;
    if (!isWithin(scope, service)) return [];
    if (category && service.category !== category && parents.get(service.category) !== category) return [];
    if (group && !service.groups.includes(group)) return [];
    if (organisation && service.organisationId !== organisation) return [];
    if (state && service.state !== state) return [];
    const shortName = names.get(service.organisationId) ?? '';
    // What this process keeps may be of the version before.
    const kept = memory.services.get(service.id);
    const searched = kept?.service.version === service.version ? kept : shelved(service, memory);
    const fits = words.length === 0 || rankOf(searched, words) > 0;
    return fits ? [{ ...service, organisation: shortName }] : [];
  });
}

export async function getMenuPage(ctx: ReadContext, { page, ...query }: MenuQuery) {
  const found = await listMenu(ctx, query);
  const open = await countOpenLegs(ctx.db);
  const services = found.slice((page - 1) * pageSize, page * pageSize).map(
    (service): ShownService => ({
      ...service,
      openLegs: open.get(service.id) ?? 0,
      may: { change: mayOffer(ctx.actor, service.organisationId) },
    }),
  );
  const offerFor = (await listOrganisations(ctx.db))
    .filter(({ id, closed }) => !closed && mayOffer(ctx.actor, id))
    .map(({ id, name }) => ({ id, name }));
  return { services, total: found.length, pageSize, offerFor };
}

/** Throws 404 outside the caller's scope. */
async function getSeen(ctx: ReadContext, id: string): Promise<ServiceRecord> {
  const service = await findService(ctx.db, id);
  if (!service || !isWithin(menuScope(ctx.actor), service)) throw notFound();
  return service;
}

export async function getOpened(ctx: ReadContext, id: string): Promise<OpenedService> {
  const service = await getSeen(ctx, id);
  const organisations = await listOrganisations(ctx.db);
  return {
    ...service,
    organisation: organisations.find((one) => one.id === service.organisationId)?.shortName ?? '',
    openLegs: (await countOpenLegs(ctx.db, id)).get(id) ?? 0,
    may: { change: mayOffer(ctx.actor, service.organisationId) },
    preview: previewOf(ctx, service),
  };
}

/** Names for the ids and codes that a service holds. */
export async function contentNames(ctx: ReadContext): Promise<ContentNames> {
  const named = (list: readonly { id: string; name: string }[]) =>
    new Map(list.map(({ id, name }) => [id, name]));
  return {
    organisations: named(await listOrganisations(ctx.db)),
    categories: new Map((await listCategories(ctx.db)).map(({ code, name }) => [code, name])),
    areas: named(await listAreas(ctx.db)),
    stations: named(await listStations(ctx.db)),
  };
}

/** Every version, newest first, with who made it and what differs from the one before. */
export async function listHistory(ctx: ReadContext, id: string): Promise<Edition[]> {
  const service = await getSeen(ctx, id);
  let rows = await listEditions(ctx.db, id);
  if (rows.length === 0) {
    const latest = await findLatest(ctx.db, id);
    const byId = latest?.actorKind === 'staff' ? latest.actorId : null;
    const { version } = service;
    const first = { version, at: latest?.at ?? ctx.now, byId, via: 'hand', restored: null } as const;
    rows = [{ ...first, content: contentOf(service) }];
  }
  const names = await contentNames(ctx);
  const shortNames = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.shortName]));
  const staff = await listStaffNames(
    ctx.db,
    rows.flatMap(({ byId }) => byId ?? []),
  );
  const editor = ({ byId }: EditionRow): Edition['by'] => {
    const known = byId === null ? undefined : staff.get(byId);
    if (!known) return null;
    const organisation = shortNames.get(known.organisationId) ?? '';
    return { name: known.name, number: known.number, organisation };
  };
  return rows
    .map((row, index): Edition => {
      const before = rows[index - 1];
      const { version, via, restored } = row;
      const changes = before ? tellChanges(before.content, row.content, names) : [];
      return { version, at: row.at.toISOString(), by: editor(row), via, restored, changes };
    })
    .toReversed();
}
