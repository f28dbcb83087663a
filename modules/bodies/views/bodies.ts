import { createSimplified, type Simplified } from '../../../engines/text/simplified.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { listAreaIdsWithin } from '../../places/places.public.ts';
import type { Body, BodyFilter, ListedBody } from '../bodies.contract.ts';
import { mayKeep, seesAges } from '../bodies.policy.ts';
import { pageSize } from '../bodies.rules.ts';
import * as store from '../store/bodies.ts';
import { listAbove, listNames } from '../store/tree.ts';
import { addMonths, dueState, toldAhead } from '../terms.rules.ts';
import { type Warning, warningsOf } from '../warnings.rules.ts';
import { postsOf } from './posts.ts';
import { keepingOf, placesOf, thresholdsOf, todayOf } from './seen.ts';
import { termsOf } from './terms.ts';

let simplifying: Simplified | null = null;

/** Made at the first search: it takes a tenth of a second. */
function simplified(text: string): string {
  simplifying ??= createSimplified();
  return simplifying(text);
}

/** So many of what stands below a body are told with it. */
const mostBranches = 200;

export async function listFilterOf(
  ctx: ReadContext,
  { area, ended, search, ...filter }: BodyFilter,
): Promise<store.ListFilter> {
  const today = todayOf(ctx);
  return {
    ...filter,
    search: simplified(search),
    ended: ended === 'true',
    areaIds: area === undefined ? undefined : await listAreaIdsWithin(ctx.db, [area]),
    ...{ today, soon: addMonths(today, toldAhead[0]), thresholds: await thresholdsOf(ctx) },
  };
}

/** Warnings of age are for who sees ages. */
function seenOf(found: readonly Warning[], ages: boolean): Warning[] {
  return found.filter(({ kind }) => ages || (kind !== 'old' && kind !== 'mean'));
}

/** Bodies with how they stand with their election, and with how many warnings. */
async function listed(ctx: ReadContext, bodies: readonly store.BodyRecord[]): Promise<ListedBody[]> {
  const today = todayOf(ctx);
  const thresholds = await thresholdsOf(ctx);
  const posts = await postsOf(
    ctx,
    bodies.map(({ id }) => id),
  );
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  return bodies.map((one) => {
    const found = warningsOf(posts.get(one.id) ?? [], thresholds, Number(today.slice(0, 4)));
    const seen = seenOf(found, seesAges(ctx.actor, own, placeOf(one)));
    return { ...one, due: dueState(one.dueOn, today), warnings: seen.length };
  });
}

export async function listPage(
  ctx: ReadContext,
  { page, ...asked }: BodyFilter & { readonly page: number },
): Promise<{ bodies: ListedBody[]; total: number; pageSize: number; overdue: number }> {
  const filter = await listFilterOf(ctx, asked);
  const { bodies, total } = await store.listBodyPage(ctx.db, filter, {
    ...{ limit: pageSize, offset: (page - 1) * pageSize },
  });
  const overdue = await store.countBodies(ctx.db, { ...filter, due: 'overdue' });
  return { bodies: await listed(ctx, bodies), total, pageSize, overdue };
}

/** Throws 404. */
export async function describeBody(ctx: ReadContext, id: string): Promise<Body> {
  const body = await store.findBody(ctx.db, id);
  if (!body) throw notFound();
  const [own, placeOf, thresholds] = [await keepingOf(ctx), await placesOf(ctx), await thresholdsOf(ctx)];
  const place = placeOf(body);
  const [row] = await listed(ctx, [body]);
  if (!row) throw notFound();
  const posts = (await postsOf(ctx, [id])).get(id) ?? [];
  const ages = seesAges(ctx.actor, own, place);
  const blind = <T extends { birthYear: number | null }>(people: readonly T[]): T[] =>
    people.map((one) => (ages ? one : { ...one, birthYear: null }));
  const today = todayOf(ctx);
  const warnings = warningsOf(posts, thresholds, Number(today.slice(0, 4)));
  const found = seenOf(warnings, ages);
  const { branches, count } = await store.listBranches(ctx.db, id, mostBranches);
  const guide = (await listNames(ctx.db, [body.guideId]))[0] ?? null;
  const organisation = body.organisationId ? await findOrganisation(ctx.db, body.organisationId) : null;
  const employer = body.employerId ? await findEmployer(ctx.db, body.employerId) : null;
  return {
    ...row,
    mayKeep: mayKeep(ctx.actor, own, place),
    above: (await listAbove(ctx.db, id)).toReversed(),
    guide,
    organisation: organisation && { id: organisation.id, name: organisation.shortName },
    employer: employer && { id: employer.id, name: employer.name },
    branches: branches.map((one) => ({ id: one.id, name: one.name, due: dueState(one.dueOn, today) })),
    branchCount: count,
    terms: await termsOf(ctx, body),
    posts: posts.map((post) => ({ ...post, holders: blind(post.holders), former: blind(post.former) })),
    ...{ found, thresholds },
  };
}
