import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { mostViews } from '../board.rules.ts';
import { viewRefusals as w } from '../board.words.ts';
import type { NewQueueView, QueueView } from '../contract/views.ts';
import { mayChangeView, viewScopeOf } from '../desk.policy.ts';
import * as store from '../store/queue-views.ts';
import { getQueueViews } from '../views/queue-views.ts';

type Views = { views: QueueView[] };

function refuseName(name: string): never {
  throw new AppError(409, 'same-name', w.sameName, { name }, [{ path: 'name', text: w.sameName }]);
}

/** Keeps a filter by name. Throws 409 where the caller has one of that name, or too many. */
export async function saveQueueView(ctx: WriteContext, asked: NewQueueView): Promise<Views> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const known = await store.listViews(ctx.db, viewScopeOf(ctx.actor));
  if (known.filter(({ staff_id }) => staff_id === staffId).length >= mostViews) {
    throw new AppError(409, 'too-many', w.tooMany, { most: mostViews });
  }
  const made = await store.createView(ctx.db, {
    ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance) },
    ...{ staff_id: staffId, organisation_id: organisationId },
    ...{ name: asked.name, show: asked.show, filter: asked.filter, shared: asked.shared },
    ...{ version: 1, at: ctx.now },
  });
  if (!made) refuseName(asked.name);
  return getQueueViews(ctx);
}

async function load(ctx: WriteContext, id: string) {
  const known = await store.listViews(ctx.db, viewScopeOf(ctx.actor));
  const found = known.find((view) => view.id === id);
  if (!found) throw notFound();
  return { found, known };
}

async function loadToChange(ctx: WriteContext, id: string, version: number) {
  const { found, known } = await load(ctx, id);
  if (!mayChangeView(ctx.actor, found)) throw notYours();
  if (found.version !== version) throw new AppError(409, 'stale', httpWords.stale);
  return { found, known };
}

/** Renames it, shares it or stops sharing it. */
export async function changeQueueView(
  ctx: WriteContext,
  id: string,
  { version, name, shared }: { version: number; name: string; shared: boolean },
): Promise<Views> {
  const { found, known } = await loadToChange(ctx, id, version);
  const same = (one: store.ViewRow) =>
    one.id !== id && one.staff_id === found.staff_id && one.show === found.show && one.name === name;
  if (known.some(same)) refuseName(name);
  await store.saveView(ctx.db, found, { name, shared });
  if (!shared) await store.forgetFirst(ctx.db, id, found.staff_id);
  return getQueueViews(ctx);
}

export async function removeQueueView(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<Views> {
  await loadToChange(ctx, id, version);
  await store.removeView(ctx.db, id);
  return getQueueViews(ctx);
}

/** The caller's queue begins with it from now on, or with none. */
export async function beginQueueWith(
  ctx: WriteContext,
  id: string,
  { first }: { first: boolean },
): Promise<Views> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const { found } = await load(ctx, id);
  if (first) {
    await store.beginWith(ctx.db, {
      ...{ city_id: ctx.city.id, staff_id: staffId, organisation_id: organisationId },
      ...{ show: found.show, view_id: id },
    });
  } else await store.beginPlain(ctx.db, staffId, id);
  return getQueueViews(ctx);
}
