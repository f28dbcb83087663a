import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { ReadDb } from '../../../platform/db/database.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import { type CategoryRecord, categoryContent, differingContent } from '../categories.rules.ts';
import type { CategoryEdition, KeptCategory } from '../contract/categories.ts';
import { mayKeepCategories, seesFigures } from '../services.policy.ts';
import { listAllServices } from '../services.store.ts';
import { listCategories, listCategoryEditions } from '../store/categories.ts';

/** What a later module knows of the use of categories since `since`. */
export interface CategoryUse {
  readonly open: number;
  readonly needs: number;
  readonly looked: number;
  readonly stood: number;
  /** The category it most often turned out to be. */
  readonly confused: { readonly code: string; readonly count: number } | null;
}
export type ListUse = (db: ReadDb, since: Date) => Promise<ReadonlyMap<string, CategoryUse>>;

const year = 365 * 86_400_000;
const unused: CategoryUse = { open: 0, needs: 0, looked: 0, stood: 0, confused: null };

/** All categories of both levels in their order, with how much each is used. */
export async function getKeptCategories(
  ctx: ReadContext,
  listUse: ListUse,
): Promise<{ categories: KeptCategory[]; mayEdit: boolean }> {
  const all = await listCategories(ctx.db);
  const services = (await listAllServices(ctx.db)).filter(({ state }) => state !== 'withdrawn');
  const use = seesFigures(ctx.actor) ? await listUse(ctx.db, new Date(ctx.now.getTime() - year)) : null;
  const person = await listPersons(
    ctx.db,
    all.map(({ changedBy }) => changedBy),
  );
  const names = new Map(all.map(({ code, name }) => [code, name]));
  const figuresOf = ({ code }: CategoryRecord): KeptCategory['figures'] => {
    if (use === null) return null;
    const { confused, ...figures } = use.get(code) ?? unused;
    return {
      ...figures,
      confused: confused && { name: names.get(confused.code) ?? confused.code, count: confused.count },
    };
  };
  return {
    mayEdit: mayKeepCategories(ctx.actor),
    categories: all.map((one) => ({
      ...categoryContent(one),
      ...{ code: one.code, version: one.version, state: one.state, mergedInto: one.mergedInto },
      services: services.filter(({ category }) => category === one.code).length,
      figures: figuresOf(one),
      changedBy: person(one.changedBy),
      changedAt: one.changedAt?.toISOString() ?? null,
    })),
  };
}

/** Newest first; none for what was never changed. Throws 404. */
export async function getCategoryHistory(
  ctx: ReadContext,
  code: string,
): Promise<{ editions: CategoryEdition[] }> {
  if (!(await listCategories(ctx.db)).some((one) => one.code === code)) throw notFound();
  const rows = await listCategoryEditions(ctx.db, code);
  const person = await listPersons(
    ctx.db,
    rows.map(({ byId }) => byId),
  );
  return {
    editions: rows.map(({ byId, at, ...row }, index) => {
      const before = rows[index + 1];
      const state = before && before.state !== row.state ? ['state'] : [];
      return {
        ...row,
        by: person(byId),
        at: at.toISOString(),
        fields: before ? [...differingContent(before.content, row.content), ...state] : [],
      };
    }),
  };
}
