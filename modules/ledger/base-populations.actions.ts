import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { localTime } from '../../base/time.ts';
import { notFound } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record, recordAll } from '../../platform/happenings/happening.ts';
import { httpWords } from '../../platform/http/http.words.ts';
import { listStaffNames } from '../organisations/organisations.public.ts';
import { findArea, listAreas } from '../places/places.public.ts';
import type { BaseContent, BasePopulation } from './base-populations.contract.ts';
import * as store from './base-populations.store.ts';
import { differingBase, seenBase } from './base-populations.views.ts';
import * as happenings from './indicators.happenings.ts';
import { allowIndicators } from './indicators.policy.ts';
import { basesWords as w } from './indicators.words.ts';

function refuse(path: string, text: (typeof w)[keyof typeof w]): AppError {
  return new AppError(400, 'bad-input', httpWords.badInput, {}, [{ path, text }]);
}

function editorOf({ actor }: WriteContext): string | null {
  return actor.kind === 'staff' ? actor.staffId : null;
}

async function check(ctx: WriteContext, contents: readonly BaseContent[]): Promise<void> {
  const [only] = contents;
  const one = contents.length === 1 && only ? await findArea(ctx.db, only.areaId) : null;
  const known = new Set((one ? [one] : await listAreas(ctx.db)).map(({ id }) => id));
  if (contents.some(({ areaId }) => !known.has(areaId))) throw refuse('areaId', w.noArea);
}

/** Each the first of its thing, area and day. Throws 400 on the fields, 403. */
export async function addBasePopulations(
  ctx: WriteContext,
  contents: readonly BaseContent[],
  why: string,
): Promise<readonly store.BaseRecord[]> {
  if (contents.length === 0) return [];
  const bases = contents.map(
    (content): store.BaseRecord => ({
      ...{ id: newId(ctx.now, ctx.chance), version: 1, content, state: 'live' },
      ...{ changedBy: editorOf(ctx), changedAt: ctx.now },
    }),
  );
  const allowed = bases.map((base) => allowIndicators(ctx.actor, base));
  await check(ctx, contents);
  const taken = await store.createBases(ctx.db, ctx.city.id, allowed);
  if (taken < bases.length) throw refuse('day', w.sameDay);
  await store.createBaseEditions(ctx.db, ctx.city.id, allowed, why);
  const happened = bases.map(({ id, content }) => ({ subjectId: id, facts: { base: content.base } }));
  await recordAll(ctx, happenings.baseAdded, happened);
  return bases;
}

/** Throws 400 on the fields, 403. */
export async function addBasePopulation(
  ctx: WriteContext,
  { why, ...content }: BaseContent & { why: string },
): Promise<BasePopulation> {
  const [base] = await addBasePopulations(ctx, [content], why);
  if (!base) throw notFound();
  return seenBase(ctx, base);
}

/** Locked. Throws 403, 404, 409 with who was faster. */
async function load(ctx: WriteContext, id: string, version: number): Promise<store.BaseRecord> {
  allowIndicators(ctx.actor, {});
  const found = await store.findBaseToChange(ctx.db, id);
  if (!found) throw notFound();
  if (found.version === version) return found;
  const by = found.changedBy;
  const name = by === null ? undefined : (await listStaffNames(ctx.db, [by])).get(by)?.name;
  if (name === undefined) throw new AppError(409, 'stale', w.staleSystem);
  const time = localTime(found.changedAt, ctx.city.zone).time.slice(0, 5);
  throw new AppError(409, 'stale', w.stale, { name, time });
}

/** Throws 400 on the fields, 403, 404, 409. */
export async function changeBasePopulation(
  ctx: WriteContext,
  id: string,
  { version, state, why, ...content }: BaseContent & { version: number; state: store.BaseState; why: string },
): Promise<BasePopulation> {
  const before = await load(ctx, id, version);
  await check(ctx, [content]);
  if (state === 'live' && (await store.isTaken(ctx.db, id, content))) throw refuse('day', w.sameDay);
  const fields = [...differingBase(before.content, content), ...(before.state === state ? [] : ['state'])];
  if (fields.length === 0) return seenBase(ctx, before);
  const now = { changedBy: editorOf(ctx), changedAt: ctx.now };
  const next: store.BaseRecord = { ...before, content, state, version: version + 1, ...now };
  const allowed = allowIndicators(ctx.actor, next);
  await store.saveBase(ctx.db, allowed);
  await store.createBaseEditions(ctx.db, ctx.city.id, [allowed], why);
  await record(ctx, happenings.baseChanged, id, { base: content.base, version: next.version, fields });
  return seenBase(ctx, next);
}
