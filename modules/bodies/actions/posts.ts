import { newId } from '../../../base/ids.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { HolderFields, PostFields } from '../bodies.contract.ts';
import * as store from '../store/posts.ts';
import { todayOf } from '../views/seen.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';
import { loadBody, refuseField, touch } from './load.ts';

type Seen = { readonly version: number };

async function heldBy(ctx: WriteContext, bodyId: string, postId: string): Promise<store.HolderRow[]> {
  const holders = await store.listHolders(ctx.db, [bodyId]);
  return holders.filter(({ post_id, until_on }) => post_id === postId && until_on === null);
}

/** Gives its id. Throws 400 on the field, 403, 404, 409. */
export async function addPost(
  ctx: WriteContext,
  id: string,
  { version, ...post }: PostFields & Seen,
): Promise<string> {
  const body = await loadBody(ctx, id, version);
  const posts = await store.listPosts(ctx.db, [id]);
  if (posts.some(({ name, working }) => name === post.name && working === post.working))
    throw refuseField('name', w.samePost, { name: post.name });
  const postId = newId(ctx.now, ctx.chance);
  await store.createPost(ctx.db, {
    ...{ city_id: ctx.city.id, id: postId, body_id: id, ...post },
    ...{ position: (posts.at(-1)?.position ?? 0) + 1, removed: false },
  });
  await touch(ctx, body, ['posts']);
  return postId;
}

/** Throws 400 on the field, 403, 404, 409. */
export async function changePost(
  ctx: WriteContext,
  { id, post: postId }: { readonly id: string; readonly post: string },
  { version, removed, ...post }: PostFields & Seen & { readonly removed: boolean },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  const posts = await store.listPosts(ctx.db, [id]);
  if (!posts.some((one) => one.id === postId)) throw notFound();
  const twin = posts.find(
    (one) => one.id !== postId && one.name === post.name && one.working === post.working,
  );
  if (twin) throw refuseField('name', w.samePost, { name: post.name });
  const count = (await heldBy(ctx, id, postId)).length;
  if (removed && count > 0) throw refuseField('removed', w.postHeld, { count });
  if (post.established < count) throw refuseField('established', w.postHeld, { count });
  await store.savePost(ctx.db, body, postId, { ...post, removed });
  await touch(ctx, body, ['posts']);
}

function checkHolder(ctx: WriteContext, { birthYear, since }: HolderFields): void {
  const today = todayOf(ctx);
  if (since !== null && since > today) throw refuseField('since', w.laterDay);
  const age = birthYear === null ? null : Number(today.slice(0, 4)) - birthYear;
  if (age !== null && (age < 16 || age > 100)) throw refuseField('birthYear', w.badBirth);
}

/** Throws 400 on the field, 403, 404, 409. */
export async function addHolder(
  ctx: WriteContext,
  id: string,
  { version, postId, ...holder }: HolderFields & Seen & { readonly postId: string },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  const post = (await store.listPosts(ctx.db, [id])).find((one) => one.id === postId);
  if (!post) throw refuseField('postId', w.unknownPost);
  checkHolder(ctx, holder);
  if ((await heldBy(ctx, id, postId)).length >= post.established)
    throw refuseField('postId', w.full, { name: post.name, count: post.established });
  await store.createHolder(ctx.db, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), body_id: id, post_id: postId },
    ...{ name: holder.name, birth_year: holder.birthYear, since_on: holder.since, until_on: null },
    others: holder.others,
  });
  await touch(ctx, body, ['holders']);
}

/** Corrects who holds a post, or enters that they left. Throws 400 on the field, 403, 404, 409. */
export async function changeHolder(
  ctx: WriteContext,
  { id, holder: holderId }: { readonly id: string; readonly holder: string },
  { version, until, ...holder }: HolderFields & Seen & { readonly until: string | null },
): Promise<void> {
  const body = await loadBody(ctx, id, version);
  const before = (await store.listHolders(ctx.db, [id])).find((one) => one.id === holderId);
  if (!before) throw notFound();
  checkHolder(ctx, holder);
  if (until !== null && until > todayOf(ctx)) throw refuseField('until', w.laterDay);
  if (until !== null && holder.since !== null && until < holder.since)
    throw refuseField('until', w.untilBefore, { day: holder.since });
  const post = (await store.listPosts(ctx.db, [id])).find((one) => one.id === before.post_id);
  const back = until === null && before.until_on !== null;
  if (back && (!post || (await heldBy(ctx, id, post.id)).length >= post.established))
    throw refuseField('until', w.full, { name: post?.name ?? '', count: post?.established ?? 0 });
  await store.saveHolder(ctx.db, body, holderId, {
    ...{ name: holder.name, birth_year: holder.birthYear, since_on: holder.since, until_on: until },
    others: holder.others,
  });
  await touch(ctx, body, ['holders']);
}
