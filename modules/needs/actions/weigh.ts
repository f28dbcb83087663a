import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import type { Weighing, WeighingTrial } from '../contract/weighing.ts';
import { weighed } from '../needs.happenings.ts';
import { scopeOf } from '../needs.policy.ts';
import * as store from '../store/weighing.ts';
import { getTrial, getWeighing, isTooOld } from '../views/weighing.ts';
import { allowWeighing, ownTrial } from '../weighing.policy.ts';
import { trialDays, type Weights, weightProblems, weightsDiffering, weightsOf } from '../weighing.rules.ts';
import { weighingWords as w } from '../weighing.words.ts';

/** Goes through the needs of a trial, outside any transaction. */
export const weighJob = jobKind<{ trial: string }>('needs.weigh');

async function present(ctx: WriteContext): Promise<{ version: number; weights: Weights }> {
  return (await store.findWeights(ctx.db)) ?? { version: 0, weights: weightsOf(null) };
}

/** Begins to look at what these weights would have done; null: at those that are to be learned first. */
async function begin(ctx: WriteContext, weights: Weights | null): Promise<WeighingTrial> {
  const id = newId(ctx.now, ctx.chance);
  const { staffId } = staffOf(ctx.actor);
  const since = new Date(ctx.now.getTime() - trialDays * 24 * 3_600_000);
  const row = allowWeighing(ctx.actor, {
    ...{ city_id: ctx.city.id, id, version: (await present(ctx)).version },
    ...{ weights, learns: weights === null, learned: null, state: 'waiting', done: 0, result: null },
    // Which needs those are is decided now, by who asks; the work itself knows nobody.
    need_ids: await store.listTriable(ctx.db, scopeOf(ctx.actor), since),
    ...{ made_by: staffId, made_at: ctx.now },
  });
  await store.createTrial(ctx.db, row);
  await addJob(ctx, weighJob, id, ctx.now, { trial: id });
  return getTrial(ctx, id);
}

/** Throws 400 on weights out of bounds or where nothing differs, 403. */
export async function tryWeights(ctx: WriteContext, weights: Weights): Promise<WeighingTrial> {
  const problems = weightProblems(weights);
  if (problems.length > 0) throw new AppError(400, 'bad-input', httpWords.badInput, {}, problems);
  if (weightsDiffering((await present(ctx)).weights, weights).length === 0) {
    throw new AppError(400, 'same', w.same);
  }
  return begin(ctx, weights);
}

/** Throws 403. */
export async function learnWeights(ctx: WriteContext): Promise<WeighingTrial> {
  return begin(ctx, null);
}

interface Change {
  readonly weights: Weights;
  readonly trial: string | null;
  readonly restored: number | null;
  readonly why: string;
}

/** The next version, where `version` is still the newest. Throws 403, 409 with who was faster. */
async function put(ctx: WriteContext, version: number, change: Change): Promise<Weighing> {
  const before = await present(ctx);
  const fields = weightsDiffering(before.weights, change.weights);
  if (before.version === version && fields.length === 0) throw new AppError(409, 'same', w.same);
  const row = allowWeighing(ctx.actor, {
    ...{ city_id: ctx.city.id, version: version + 1, weights: change.weights, trial_id: change.trial },
    ...{ restored: change.restored, why: change.why, by_id: staffOf(ctx.actor).staffId, at: ctx.now },
  });
  if (before.version !== version || !(await store.addWeighing(ctx.db, row))) await refuseStale(ctx);
  const { restored } = change;
  await record(ctx, weighed, ctx.city.id, { version: version + 1, restored, fields });
  return getWeighing(ctx);
}

async function refuseStale(ctx: WriteContext): Promise<never> {
  const [last] = await store.listWeighings(ctx.db, 1);
  const by = last ? (await listStaffNames(ctx.db, [last.by_id])).get(last.by_id)?.name : undefined;
  const time = localTime(last?.at ?? ctx.now, ctx.city.zone).time.slice(0, 5);
  throw new AppError(409, 'stale', w.stale, { name: by ?? '', time });
}

/** Adopts what was looked at. Throws 403, 404, 409 where the look is not over, too old, or of other weights than now. */
export async function adoptWeights(
  ctx: WriteContext,
  { version, trial: id, why }: { version: number; trial: string; why: string },
): Promise<Weighing> {
  const trial = ownTrial(ctx.actor, await store.findTrial(ctx.db, id));
  if (trial.state !== 'done' || trial.weights === null) throw new AppError(409, 'not-looked', w.notLooked);
  if (trial.version !== version) await refuseStale(ctx);
  if (isTooOld(trial, ctx.now)) throw new AppError(409, 'too-old', w.tooOld);
  return put(ctx, version, { weights: weightsOf(trial.weights), trial: id, restored: null, why });
}

/** Puts the weights of an earlier version back; 0 are the usual ones. Throws 403, 404, 409. */
export async function restoreWeights(
  ctx: WriteContext,
  { version, edition, why }: { version: number; edition: number; why: string },
): Promise<Weighing> {
  allowWeighing(ctx.actor, {});
  const found = await store.findWeights(ctx.db, edition);
  if (!found) throw new AppError(404, 'not-found', w.noVersion);
  return put(ctx, version, { weights: found.weights, trial: null, restored: edition, why });
}
