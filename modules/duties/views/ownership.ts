import { AppError } from '../../../base/error.ts';
import { hasRole, staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listSheet, windowOf } from '../../../platform/sheets/list-sheet.ts';
import type { SheetFile, SheetQuery } from '../../../platform/sheets/sheet.contract.ts';
import { shownTo } from '../../needs/needs.public.ts';
import { findOrganisation, listStaffNames } from '../../organisations/organisations.public.ts';
import { type Area, listAreas } from '../../places/places.public.ts';
import { listLiveCategories } from '../../services/services.public.ts';
import type { OwnershipCell, OwnershipFilter, OwnershipRow } from '../contract/ownership.ts';
import { mayKeep, readsExact, readsUnmet } from '../duties.policy.ts';
import { pageSize } from '../duties.rules.ts';
import { gapStates, isForMeeting, mayBePut, namedBy, ownershipStates, weightOf } from '../ownership.rules.ts';
import { ownershipWords, dutiesWords as refusals } from '../words/duties.words.ts';
import { sheetWords as w } from '../words/sheet.words.ts';
import { concerning, editionsInForce, type Found, foundIn } from './evidence.ts';
import { refsOf } from './seen.ts';

interface At {
  readonly area: string;
  readonly category: string;
}

/** Counties stand directly below the city. */
const countyPath = 2;

/** The counties within an area, or the area itself where it is smaller than one. */
function countiesIn(open: readonly Area[], within: 'city' | readonly string[]): Area[] {
  const counties = open.filter(({ path }) => path.length === countyPath);
  if (within === 'city') return counties.length > 0 ? counties : open.filter((one) => one.parentId === null);
  const mine = counties.filter(({ id }) => within.includes(id));
  if (mine.length > 0) return mine;
  return open.filter(({ id, parentId }) => within.includes(id) && !within.includes(parentId ?? ''));
}

/** Which areas the caller looks at: an office and a leader theirs, a head where the organisation is. */
async function areasOf(ctx: ReadContext): Promise<Area[]> {
  const open = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
  const { areas, organisationId } = staffOf(ctx.actor);
  if (hasRole(ctx.actor, 'coordinator', 'leader')) return countiesIn(open, areas);
  const own = (await findOrganisation(ctx.db, organisationId))?.areaId ?? '';
  const isCity = open.some(({ id, parentId }) => id === own && parentId === null);
  return countiesIn(open, isCity ? 'city' : [own]);
}

/** What lies directly below these areas. */
async function below(ctx: ReadContext, areas: readonly Area[]): Promise<Area[]> {
  const ids = new Set(areas.map(({ id }) => id));
  return (await listAreas(ctx.db)).filter(
    ({ closed, parentId }) => !closed && parentId !== null && ids.has(parentId),
  );
}

/** The areas that are asked about: one, or those of the level within one. */
async function lookedAt(
  ctx: ReadContext,
  areas: readonly Area[],
  { area, per }: OwnershipFilter,
): Promise<readonly Area[]> {
  const named = areas.filter(({ id }) => area === undefined || area === id);
  if (per === 'county') return named;
  const townships = await below(ctx, named.length > 0 ? named : areas);
  return named.length > 0 ? townships : townships.filter(({ id }) => id === area);
}

type Ref = (id: string) => { id: string; shortName: string };

async function shownBy(ctx: ReadContext, found: readonly Found[]) {
  const ref: Ref = await refsOf(ctx);
  const marked = found.flatMap(({ offered }) => (offered ? [offered.by_id] : []));
  const staff = await listStaffNames(ctx.db, marked);
  return (one: Found): OwnershipRow => {
    const { area, category, state, handling, offered } = one;
    const { leads, assisting } = namedBy(one.naming);
    return {
      area: { id: area.id, name: area.name },
      category: { code: category.code, name: category.name, nameEn: category.nameEn },
      ...{ state, leads: leads.map(ref), assisting: assisting.map(ref), services: one.services.length },
      handling: handling.filter(({ taken }) => taken > 0).map(({ organisationId }) => ref(organisationId)),
      unmet: readsUnmet(ctx.actor) ? one.unmet : null,
      forMeeting: isForMeeting(one),
      offered: offered ? { by: staff.get(offered.by_id)?.name ?? '', at: offered.at.toISOString() } : null,
    };
  };
}

/** What was put forward stands first, then the most pressing. */
function inOrder(ctx: ReadContext, found: readonly Found[]): Found[] {
  // Where a line stands would tell how many it counts.
  const weight = (one: Found) => (readsUnmet(ctx.actor) ? weightOf(one) : 0);
  return found.toSorted(
    (a, b) =>
      Number(b.offered !== null) - Number(a.offered !== null) ||
      ownershipStates.indexOf(a.state) - ownershipStates.indexOf(b.state) ||
      weight(b) - weight(a),
  );
}

function fits({ category: code, state }: OwnershipFilter) {
  const states: readonly string[] =
    state === undefined ? gapStates : state === 'all' ? ownershipStates : [state];
  return {
    category: ({ category }: Found) =>
      code === undefined || category.code === code || category.parentCode === code,
    state: (one: Found) => states.includes(one.state),
  };
}

/** Whether a township tells more than its county does: something else, or who was left without an answer there. */
async function differing(ctx: ReadContext, counties: readonly Area[]) {
  const states = new Map(
    (await foundIn(ctx, counties)).map(({ area, category, state }) => [`${area.id} ${category.code}`, state]),
  );
  return ({ area, category, state, unmet, declined }: Found) =>
    states.get(`${area.parentId ?? ''} ${category.code}`) !== state ||
    // To whoever is not told how many, a line would tell that there are some.
    (readsUnmet(ctx.actor) && unmet + declined > 0);
}

async function askedFor(ctx: ReadContext, asked: OwnershipFilter) {
  const areas = await areasOf(ctx);
  const fit = fits(asked);
  const all = (await foundIn(ctx, await lookedAt(ctx, areas, asked))).filter(fit.category);
  const isNew =
    asked.per === 'township' && asked.state === undefined ? await differing(ctx, areas) : () => true;
  return {
    areas,
    all,
    rows: inOrder(
      ctx,
      all.filter((one) => fit.state(one) && isNew(one)),
    ),
  };
}

/** Who owns what, what is wanting first. */
export async function getOwnership(ctx: ReadContext, { page, ...asked }: OwnershipFilter & { page: number }) {
  const { areas, all, rows } = await askedFor(ctx, asked);
  const show = await shownBy(ctx, rows);
  const { limit, offset } = windowOf(page, pageSize);
  const count = (state: Found['state']) => all.filter((one) => one.state === state).length;
  const concerns = await concerning(ctx);
  const editions = [...(await editionsInForce(ctx)).values()];
  const nameOf = ({ id, name }: Area) => ({ id, name });
  return {
    ...{ rows: rows.slice(offset, offset + limit).map(show), total: rows.length, pageSize },
    counts: {
      ...{ unowned: count('unowned'), overlap: count('overlap') },
      ...{ thin: count('thin'), settled: count('settled') },
    },
    areas: areas.map(nameOf),
    categories: (await listLiveCategories(ctx.db)).map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    without: areas.filter((area) => !editions.some(({ areaId }) => concerns(areaId, area))).map(nameOf),
  };
}

async function findIn(
  ctx: ReadContext,
  areas: readonly Area[],
  { area: areaId, category: code }: At,
): Promise<Found> {
  const area = areas.find(({ id }) => id === areaId);
  const [one] = area ? await foundIn(ctx, [area], code) : [];
  if (!one) throw new AppError(404, 'not-found', refusals.unknownCell);
  return one;
}

/** One category in one of the caller's counties, for which it may be put before a meeting. Throws 404. */
export async function findFound(ctx: ReadContext, at: At): Promise<Found> {
  return findIn(ctx, await areasOf(ctx), at);
}

/** All that one of them is made of. Throws 404. */
export async function getCell(ctx: ReadContext, at: At): Promise<OwnershipCell> {
  const counties = await areasOf(ctx);
  const found = await findIn(ctx, [...counties, ...(await below(ctx, counties))], at);
  const isCounty = counties.some(({ id }) => id === found.area.id);
  const ref = await refsOf(ctx);
  const editions = await editionsInForce(ctx);
  const show = await shownBy(ctx, [found]);
  return {
    ...show(found),
    mayOffer: isCounty && mayBePut(found) && mayKeep(ctx.actor, found.area.id),
    named: found.duties.map(({ id, title, kind, editionId, leadId, assistingIds, basis }) => ({
      ...{ id, title, kind, basis, edition: editions.get(editionId)?.name ?? '' },
      lead: leadId === null ? null : ref(leadId),
      assisting: assistingIds.map(ref),
    })),
    noted: found.noted.map(({ organisationId, source }) => ({ organisation: ref(organisationId), source })),
    offers: found.services.map(({ id, title, organisationId }) => ({
      ...{ id, title, organisation: ref(organisationId) },
    })),
    work: found.handling
      .map(({ organisationId, taken, declined, handlers }) => {
        const exact = readsExact(ctx.actor, organisationId);
        return {
          organisation: ref(organisationId),
          ...{ taken: shownTo(exact, taken), declined: shownTo(exact, declined) },
          handlers: exact ? handlers.length : null,
        };
      })
      .toSorted((a, b) => a.organisation.shortName.localeCompare(b.organisation.shortName)),
  };
}

/** The same rows as a sheet. */
export async function ownershipSheet(
  ctx: ReadContext,
  { format, ...asked }: OwnershipFilter & { readonly format: SheetQuery['kind'] },
): Promise<SheetFile> {
  const { rows } = await askedFor(ctx, asked);
  const show = await shownBy(ctx, rows);
  const names = (all: readonly { readonly shortName: string }[]) =>
    all.map(({ shortName }) => shortName).join(w.comma.zh);
  return listSheet(
    ctx,
    {
      ...{ file: 'ownership', title: w.ownership, kind: format },
      columns: [
        { title: w.area, width: 14, cell: ({ area }: OwnershipRow) => area.name },
        { title: w.category, width: 16, cell: ({ category }) => category.name },
        { title: w.state, width: 12, cell: ({ state }) => ownershipWords[state].zh },
        { title: w.leads, width: 24, cell: ({ leads }) => names(leads) },
        { title: w.assisting, width: 30, cell: ({ assisting }) => names(assisting) },
        { title: w.services, width: 10, cell: ({ services }) => services },
        { title: w.handling, width: 30, cell: ({ handling }) => names(handling) },
        ...(readsUnmet(ctx.actor)
          ? [{ title: w.unmet, width: 12, cell: ({ unmet }: OwnershipRow) => unmet }]
          : []),
      ],
    },
    rows.map(show),
  );
}

/**
 * What may be put before the meeting of an office, with numbers as they are: the caller tells none of one to four. Of
 * `only` one area and category nothing else is counted.
 */
export async function listGaps(
  ctx: ReadContext,
  officeArea: string,
  only: At | null = null,
): Promise<Found[]> {
  const open = (await listAreas(ctx.db)).filter(({ closed }) => !closed);
  const isCity = open.some(({ id, parentId }) => id === officeArea && parentId === null);
  const counties = countiesIn(open, isCity ? 'city' : [officeArea]);
  const areas = only === null ? counties : counties.filter(({ id }) => id === only.area);
  const found = await foundIn(ctx, areas, only?.category ?? null);
  return found.filter((one) => isForMeeting(one) || (one.offered !== null && mayBePut(one)));
}
