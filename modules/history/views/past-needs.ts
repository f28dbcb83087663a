import { normalise } from '../../../engines/text/normalise.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import { areaLabels, listAreaIdsWithin, listAreas } from '../../places/places.public.ts';
import { listCategories } from '../../services/services.public.ts';
import type { Outcome } from '../columns.rules.ts';
import type { SeenPastNeed } from '../contract/shapes.ts';
import * as policy from '../history.policy.ts';
import { listImports } from '../store/imports.ts';
import * as store from '../store/past-needs.ts';

const pageSize = 50;
const morePlace = 'history.past_need.more';
/** Words of a search; more narrow nothing. */
const mostTerms = 8;

async function viewer(ctx: ReadContext): Promise<(row: policy.PastNeedRow) => SeenPastNeed> {
  const categories = new Map((await listCategories(ctx.db)).map((one) => [one.code, one]));
  const organisations = new Map((await listOrganisations(ctx.db)).map((one) => [one.id, one.name]));
  const areas = areaLabels(await listAreas(ctx.db));
  const imports = new Map((await listImports(ctx.db)).map((one) => [one.id, one]));
  return (row) => {
    const whole = policy.seesWords(ctx.actor, row.organisation_id);
    const found = categories.get(row.category_code ?? '');
    const from = imports.get(row.import_id);
    const more =
      whole && row.more ? (JSON.parse(ctx.keys.decrypt(morePlace, row.more)) as [string, string][]) : [];
    return {
      id: row.id,
      saidAt: row.said_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      days: row.days,
      words: whole ? maskNumbers(row.words) : null,
      category: found
        ? {
            ...{ code: found.code, name: found.name, nameEn: found.nameEn },
            by: row.category_by === 'sheet' ? 'sheet' : 'matched',
          }
        : null,
      categoryWritten: maskNumbers(row.category_written),
      organisation: organisations.get(row.organisation_id ?? '') ?? null,
      organisationWritten: maskNumbers(row.organisation_written),
      area: areas.get(row.area_id ?? '') ?? null,
      // Where no area is known by it, it may be an address.
      areaWritten: whole ? maskNumbers(row.area_written) : '',
      answer: whole && row.answer !== null ? maskNumbers(row.answer) : null,
      outcome: row.outcome as Outcome,
      more: more.map(([title, cell]) => ({ title: maskNumbers(title), cell: maskNumbers(cell) })),
      from: {
        name: whole ? (from?.name ?? '') : '',
        row: row.row_number,
        takenAt: (from?.taken_at ?? from?.made_at ?? ctx.now).toISOString(),
      },
      erasedAt: row.erased_at?.toISOString() ?? null,
      mayErase: policy.mayErase(ctx.actor, row),
    };
  };
}

export interface PastFilter {
  readonly search: string;
  readonly category?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly area?: string | undefined;
}

/** Needs of the past that the caller may find, newest first. Who reads figures only cannot search words. */
export async function listSeenPast(
  ctx: ReadContext,
  query: PastFilter,
  window: Window,
): Promise<{ needs: SeenPastNeed[]; total: number }> {
  const scope = policy.pastScope(ctx.actor);
  const terms = normalise(query.search)
    .split(' ')
    .filter((term) => term !== '')
    .slice(0, mostTerms);
  if (terms.length > 0 && !policy.searchesWords(ctx.actor)) return { needs: [], total: 0 };
  const { rows, total } = await store.listPastNeeds(
    ctx.db,
    scope,
    {
      ...{ terms, outcome: query.outcome ?? null, category: query.category ?? null },
      areas: query.area === undefined ? null : await listAreaIdsWithin(ctx.db, [query.area]),
    },
    window,
  );
  return { needs: rows.map(await viewer(ctx)), total };
}

/** One page of them. */
export async function findPastNeeds(ctx: ReadContext, { page, ...filter }: PastFilter & { page: number }) {
  return { ...(await listSeenPast(ctx, filter, windowOf(page, pageSize))), pageSize };
}

/** One need of the past. Throws 404 where the caller may not find it. */
export async function getPastNeed(ctx: ReadContext, id: string): Promise<SeenPastNeed> {
  const row = await store.findPastNeed(ctx.db, policy.pastScope(ctx.actor), id);
  if (!row) throw notFound();
  return (await viewer(ctx))(row);
}
