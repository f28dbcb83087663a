import { newId } from '../../../base/ids.ts';
import type { ReadContext, WriteContext } from '../../../platform/access/context.ts';
import type { Taking } from '../../../platform/http/sheet-routes.ts';
import type { SheetReport } from '../../../platform/sheets/sheet.contract.ts';
import { type SheetForm, takeSheet } from '../../../platform/sheets/take-sheet.ts';
import { mayKeep } from '../bodies.policy.ts';
import { mostBodyRows } from '../bodies.rules.ts';
import { type PlannedPost, type PostColumn, type PostSheetRow, planPosts } from '../posts-sheet.rules.ts';
import { listAllBodies } from '../store/bodies.ts';
import * as store from '../store/posts.ts';
import { lockTree } from '../store/tree.ts';
import { postsOf } from '../views/posts.ts';
import { keepingOf, placesOf, thresholdsOf, todayOf } from '../views/seen.ts';
import { postTitles } from '../words/posts-sheet.words.ts';
import { loadBody, touch } from './load.ts';

const needed: readonly PostColumn[] = ['body', 'post', 'working'];

export const postsForm: SheetForm<PostColumn> = {
  name: 'body-posts',
  columns: (Object.keys(postTitles) as PostColumn[]).map((key) => ({
    ...{ key, titles: postTitles[key], needed: needed.includes(key) },
    ...(key === 'since' ? { holds: 'day' as const } : {}),
  })),
  mostRows: mostBodyRows + 1,
};

/** What the rows of a sheet would do to the leading bodies. */
export const planningPosts = (ctx: ReadContext) => async (rows: readonly PostSheetRow[]) => {
  const bodies = (await listAllBodies(ctx.db)).filter(({ endedOn }) => endedOn === null);
  const [own, placeOf] = [await keepingOf(ctx), await placesOf(ctx)];
  const kept = new Set(bodies.filter((body) => mayKeep(ctx.actor, own, placeOf(body))).map(({ id }) => id));
  const cells = new Set(rows.map(({ values }) => values.body.trim()));
  const named = bodies.filter(({ name, code }) => cells.has(name) || cells.has(code)).map(({ id }) => id);
  return planPosts(rows, {
    ...{ bodies, posts: await postsOf(ctx, named), thresholds: await thresholdsOf(ctx) },
    ...{ today: todayOf(ctx), mayKeep: (id) => kept.has(id) },
  });
};

async function keep(ctx: WriteContext, bodyId: string, rows: readonly PlannedPost[]): Promise<void> {
  const found = (await listAllBodies(ctx.db)).find(({ id }) => id === bodyId);
  const body = await loadBody(ctx, bodyId, found?.version ?? 0);
  const posts = await store.listPosts(ctx.db, [bodyId]);
  const made = new Map<string, string>();
  let position = posts.at(-1)?.position ?? 0;
  for (const row of rows) {
    const key = `${row.name}\n${row.working}`;
    let postId = row.postId ?? made.get(key);
    const { name, working, established } = row;
    if (postId === undefined) {
      postId = newId(ctx.now, ctx.chance);
      position += 1;
      made.set(key, postId);
      await store.createPost(ctx.db, {
        ...{ city_id: ctx.city.id, id: postId, body_id: bodyId, name, working, established },
        ...{ position, removed: false },
      });
    } else if (row.postId !== null) await store.savePost(ctx.db, body, postId, { established });
    if (!row.holder) continue;
    const facts = {
      ...{ name: row.holder.name, birth_year: row.holder.birthYear, since_on: row.holder.since },
      others: [...row.holder.others],
    };
    if (row.holderId !== null) await store.saveHolder(ctx.db, body, row.holderId, facts);
    else
      await store.createHolder(ctx.db, {
        ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: bodyId, post_id: postId },
        ...{ ...facts, until_on: null },
      });
  }
  await touch(ctx, body, ['posts', 'holders']);
}

/** Takes over a sheet of posts and who holds them. The same sheet again changes nothing. Throws 403, 409. */
export async function importPosts(
  ctx: WriteContext,
  { opened, take }: Taking<PostColumn>,
): Promise<SheetReport> {
  await lockTree(ctx.db, ctx.city.id);
  const { plan, report } = await takeSheet(ctx, opened, take, planningPosts(ctx));
  const rows = plan.good.filter(({ kind }) => kind !== 'same');
  for (const [bodyId, planned] of Map.groupBy(rows, (row) => row.bodyId)) await keep(ctx, bodyId, planned);
  return report;
}
