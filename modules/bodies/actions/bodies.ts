import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import type { BodyContent } from '../bodies.contract.ts';
import * as happenings from '../bodies.happenings.ts';
import { allowKeeping } from '../bodies.policy.ts';
import * as store from '../store/bodies.ts';
import { listTerms } from '../store/terms.ts';
import { listAbove, lockTree } from '../store/tree.ts';
import { keepingOf, placesOf, todayOf } from '../views/seen.ts';
import { bodiesWords as w } from '../words/bodies.words.ts';
import { loadBody, refuseField, stale } from './load.ts';

async function checkLines(
  ctx: WriteContext,
  { kind, parentId, guideId }: BodyContent,
  own: store.BodyRecord | null,
): Promise<void> {
  const live = async (id: string, before: string | null | undefined) => {
    const found = await store.findBody(ctx.db, id);
    // One that was dissolved since may stay there.
    return found && (found.endedOn === null || id === before) ? found : null;
  };
  if (guideId !== null) {
    if (guideId === own?.id) throw refuseField('guideId', w.itself);
    if (!(await live(guideId, own?.guideId))) throw refuseField('guideId', w.unknownGuide);
  }
  if (parentId === null) return;
  if (parentId === own?.id) throw refuseField('parentId', w.itself);
  const parent = await live(parentId, own?.parentId);
  if (!parent) throw refuseField('parentId', w.unknownParent);
  const { name } = parent;
  if (parent.kind !== kind) throw refuseField('parentId', w.otherKind, { name });
  if (!own) return;
  const above = await listAbove(ctx.db, parentId);
  if (above.some(({ id }) => id === own.id)) throw refuseField('parentId', w.ring, { name });
}

async function checkFacts(
  ctx: WriteContext,
  content: BodyContent,
  own: store.BodyRecord | null,
): Promise<void> {
  const area = await findArea(ctx.db, content.areaId);
  if (!area || (area.closed && area.id !== own?.areaId)) throw refuseField('areaId', w.unknownArea);
  const { organisationId, employerId, foundedOn, members, membersOn, membersSource } = content;
  if (organisationId !== null && !(await findOrganisation(ctx.db, organisationId)))
    throw refuseField('organisationId', w.unknownOrganisation);
  if (employerId !== null && !(await findEmployer(ctx.db, employerId)))
    throw refuseField('employerId', w.unknownEmployer);
  const today = todayOf(ctx);
  if (foundedOn !== null && foundedOn > today) throw refuseField('foundedOn', w.laterDay);
  if (members !== null && (membersOn === null || membersSource === ''))
    throw refuseField(membersOn === null ? 'membersOn' : 'membersSource', w.membersWant);
  if (membersOn !== null && membersOn > today) throw refuseField('membersOn', w.laterDay);
  const [first] = own ? await listTerms(ctx.db, [own.id]) : [];
  if (first && foundedOn !== null && first.elected_on < foundedOn)
    throw refuseField('foundedOn', w.electedBefore, { day: first.elected_on });
  for (const { id, name, code } of await store.listSame(ctx.db, content)) {
    if (id === own?.id) continue;
    if (code !== '' && code === content.code) throw refuseField('code', w.sameCode, { name });
    throw refuseField('name', w.sameName, { name });
  }
}

/** Enters a body and gives its id. Throws 400 on the field, 403. */
export async function addBody(ctx: WriteContext, content: BodyContent): Promise<string> {
  const placeOf = await placesOf(ctx);
  allowKeeping(ctx.actor, await keepingOf(ctx), placeOf(content), content);
  await lockTree(ctx.db, ctx.city.id);
  await checkFacts(ctx, content, null);
  await checkLines(ctx, content, null);
  const id = newId(ctx.now, ctx.chance);
  await store.createBodies(ctx.db, [
    {
      ...store.columnsOf(content, pinyinKey(content.name)),
      ...{ city_id: ctx.city.id, id, version: 1, ended_on: null, elected_on: null, due_on: null },
    },
  ]);
  await record(ctx, happenings.bodyAdded, id, { version: 1, fields: Object.keys(content) });
  return id;
}

/** Corrects a body. Throws 400 on the field, 403, 404, and 409 on an old version. */
export async function changeBody(
  ctx: WriteContext,
  id: string,
  { version, ...content }: BodyContent & { readonly version: number },
): Promise<void> {
  await lockTree(ctx.db, ctx.city.id);
  const before = await loadBody(ctx, id, version);
  const placeOf = await placesOf(ctx);
  // Nobody gives a body away into a line or an area of others.
  allowKeeping(ctx.actor, await keepingOf(ctx), placeOf(content), content);
  await checkFacts(ctx, content, before);
  await checkLines(ctx, content, before);
  const fields = (Object.keys(content) as (keyof BodyContent)[]).filter(
    (key) => before[key] !== content[key],
  );
  if (fields.length === 0) return;
  const saved = await store.saveBody(ctx.db, before, store.columnsOf(content, pinyinKey(content.name)));
  if (!saved) throw stale(before);
  await record(ctx, happenings.bodyChanged, id, { version: version + 1, fields });
}

/** Dissolves a body, or opens it again. Throws 400, 403, 404, 409. */
export async function setEnded(
  ctx: WriteContext,
  id: string,
  { version, endedOn }: { readonly version: number; readonly endedOn: string | null },
): Promise<void> {
  await lockTree(ctx.db, ctx.city.id);
  const before = await loadBody(ctx, id, version, { evenEnded: true });
  if (before.endedOn === endedOn) return;
  if (endedOn !== null) {
    const { foundedOn } = before;
    if (endedOn > todayOf(ctx)) throw refuseField('endedOn', w.laterDay);
    if (foundedOn !== null && endedOn < foundedOn)
      throw refuseField('endedOn', w.beforeFounded, { day: foundedOn });
    const { count } = await store.listBranches(ctx.db, id, 1);
    if (count > 0) throw new AppError(409, 'has-branches', w.hasBranches, { count });
  }
  if (!(await store.saveBody(ctx.db, before, { ended_on: endedOn }))) throw stale(before);
  const kind = endedOn === null ? happenings.bodyReopened : happenings.bodyClosed;
  await record(ctx, kind, id, { version: version + 1 });
}
