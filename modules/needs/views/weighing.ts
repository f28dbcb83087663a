import type { ReadContext } from '../../../platform/access/context.ts';
import { listPersons } from '../../organisations/organisations.public.ts';
import type { Weighing, WeighingTrial } from '../contract/weighing.ts';
import * as store from '../store/weighing.ts';
import { mayWeigh, ownTrial } from '../weighing.policy.ts';
import {
  fewestAccepted,
  type TrialResult,
  trialHours,
  usualWeights,
  weightBounds,
  weightsOf,
} from '../weighing.rules.ts';
import { type Names, namesOf } from './names.ts';

/** Older ones are kept, and no longer listed. */
const mostVersions = 100;

export async function getWeighing(ctx: ReadContext): Promise<Weighing> {
  const rows = await store.listWeighings(ctx.db, mostVersions);
  const person = await listPersons(
    ctx.db,
    rows.map(({ by_id }) => by_id),
  );
  const [present] = rows;
  const version = present?.version ?? 0;
  const weighs = mayWeigh(ctx.actor);
  return {
    ...{ version, weights: weightsOf(present?.weights), usual: usualWeights, bounds: weightBounds },
    history: rows.map(({ by_id, at, ...row }) => ({
      ...{ version: row.version, weights: weightsOf(row.weights), restored: row.restored, why: row.why },
      ...{ by: person(by_id), at: at.toISOString() },
    })),
    trial:
      weighs && ctx.actor.kind === 'staff'
        ? await store.findLastTrial(ctx.db, ctx.actor.staffId, version)
        : null,
    mayWeigh: weighs,
  };
}

function serviceRef(names: Names, id: string | null) {
  const service = id === null ? undefined : names.service(id);
  if (!service) return null;
  const { title, organisationId } = service;
  return { id: service.id, title, organisation: names.organisation(organisationId).shortName };
}

async function resultOf(ctx: ReadContext, kept: TrialResult): Promise<WeighingTrial['result']> {
  const names = await namesOf(ctx);
  const ids = kept.changed.map(({ needId }) => needId);
  const quoted = new Map((await store.listQuoted(ctx.db, ids)).map((one) => [one.id, one]));
  return {
    ...kept,
    firstRight: [...kept.firstRight],
    fiveRight: [...kept.fiveRight],
    changed: kept.changed.flatMap(({ needId, before, after, right }) => {
      const need = quoted.get(needId);
      if (!need) return [];
      return {
        ...{ needId, reference: need.reference },
        category: names.category(need.category_code)?.name ?? null,
        ...{ before: serviceRef(names, before), after: serviceRef(names, after) },
        right: right && [...right],
      };
    }),
  };
}

export function isTooOld(trial: store.TrialRow, now: Date): boolean {
  return now.getTime() - trial.made_at.getTime() > trialHours * 3_600_000;
}

/** Throws 403, 404. */
export async function getTrial(ctx: ReadContext, id: string): Promise<WeighingTrial> {
  const trial = ownTrial(ctx.actor, await store.findTrial(ctx.db, id));
  const present = await store.findWeights(ctx.db);
  const done = trial.state === 'done';
  const learned = trial.learned as { cases: number; mean: number; deviation: number } | null;
  return {
    ...{ id, version: trial.version, state: trial.state as WeighingTrial['state'] },
    weights: trial.weights === null ? null : weightsOf(trial.weights),
    ...{ done: trial.done, total: trial.state === 'learning' ? 0 : trial.need_ids.length },
    learned: learned && { ...learned, fewest: fewestAccepted },
    result: done && trial.result !== null ? await resultOf(ctx, trial.result as TrialResult) : null,
    mayAdopt:
      done && trial.weights !== null && trial.version === present?.version && !isTooOld(trial, ctx.now),
  };
}
