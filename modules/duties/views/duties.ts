import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listOrganisations, listStaffNames } from '../../organisations/organisations.public.ts';
import { listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import type { RemovedDuty } from '../contract/duty.ts';
import type { DutyFilter, ListedDuty } from '../contract/list.ts';
import { mayKeep } from '../duties.policy.ts';
import { inForceOn, pageSize } from '../duties.rules.ts';
import * as store from '../store/duties.ts';
import { findEdition, listEditions } from '../store/editions.ts';
import { refsOf, todayOf } from './seen.ts';

/** What a list is looked through by; without an edition, what is in force today. */
async function filterOf(ctx: ReadContext, asked: DutyFilter): Promise<store.ListFilter> {
  const { edition, search, organisation, category, kind } = asked;
  const editionIds =
    edition === undefined ? [...inForceOn(await listEditions(ctx.db), todayOf(ctx))] : [edition];
  const searched =
    search === ''
      ? []
      : (await listOrganisations(ctx.db)).filter(
          ({ name, shortName }) => name.includes(search) || shortName.includes(search),
        );
  const categories =
    category === undefined
      ? undefined
      : (await listCategories(ctx.db))
          .filter(({ code, parentCode }) => code === category || parentCode === category)
          .map(({ code }) => code);
  return {
    ...{ editionIds, search, organisationId: organisation, categories, kind },
    searched: searched.map(({ id }) => id),
  };
}

/** Duties in the order of their lists. */
export async function listDuties(
  ctx: ReadContext,
  asked: DutyFilter,
  window: Window,
): Promise<{ duties: ListedDuty[]; total: number }> {
  const { duties, total } = await store.listDutyPage(ctx.db, await filterOf(ctx, asked), window);
  return { duties: await seenDuties(ctx, duties), total };
}

/** One of them. Throws 404. */
export async function getDuty(ctx: ReadContext, id: string): Promise<ListedDuty> {
  const found = await store.findDuty(ctx.db, id);
  const [seen] = found ? await seenDuties(ctx, [found]) : [];
  if (!seen) throw notFound();
  return seen;
}

async function seenDuties(ctx: ReadContext, duties: readonly store.DutyRecord[]): Promise<ListedDuty[]> {
  const editions = new Map((await listEditions(ctx.db)).map((one) => [one.id, one]));
  const areas = new Map((await listAreas(ctx.db)).map(({ id, name }) => [id, name]));
  const categories = new Map((await listCategories(ctx.db)).map((one) => [one.code, one]));
  const ref = await refsOf(ctx);
  return duties.flatMap((duty): ListedDuty[] => {
    const edition = editions.get(duty.editionId);
    const category = categories.get(duty.category);
    if (!edition || !category) return [];
    const areaId = duty.areaId ?? edition.areaId;
    const { id, number, title, kind, level, basis } = duty;
    return [
      {
        ...{ id, number, title, kind, level, basis, from: duty.from ?? edition.from },
        category: { code: category.code, name: category.name, nameEn: category.nameEn },
        edition: { id: edition.id, name: edition.name, version: edition.version },
        mayKeep: !edition.withdrawn && mayKeep(ctx.actor, edition.areaId),
        area: { id: areaId, name: areas.get(areaId) ?? '' },
        lead: duty.leadId === null ? null : ref(duty.leadId),
        assisting: duty.assistingIds.map(ref),
      },
    ];
  });
}

/** What was taken off one edition. Throws 404. */
export async function getRemoved(ctx: ReadContext, editionId: string): Promise<{ duties: RemovedDuty[] }> {
  if (!(await findEdition(ctx.db, editionId))) throw notFound();
  const removed = await store.listRemoved(ctx.db, editionId);
  const seen = new Map((await seenDuties(ctx, removed)).map((one) => [one.id, one]));
  const staff = await listStaffNames(ctx.db, [...new Set(removed.map(({ removedBy }) => removedBy))]);
  return {
    duties: removed.flatMap(({ id, removedAt, removedBy }): RemovedDuty[] => {
      const one = seen.get(id);
      if (!one) return [];
      const { number, title, kind, category, lead } = one;
      return [
        {
          ...{ id, number, title, kind, category, lead, removedAt: removedAt.toISOString() },
          removedBy: staff.get(removedBy)?.name ?? '',
        },
      ];
    }),
  };
}

export async function getDutyPage(ctx: ReadContext, { page, ...asked }: DutyFilter & { page: number }) {
  return { ...(await listDuties(ctx, asked, windowOf(page, pageSize))), pageSize };
}
