import { setImmediate as otherWork } from 'node:timers/promises';
import { learnFields } from '../../../engines/matching/learning.ts';
import type { Work } from '../../../platform/jobs/job.ts';
import * as store from '../store/weighing.ts';
import { type Ranking, rankingsOf } from '../views/ranking.ts';
import { counted, learningDays, noResult, type Weights, weightsOf } from '../weighing.rules.ts';

/** Needs weighed in one go, so that whoever else asks the server waits no longer than that. */
const atOnce = 5;
/** Needs after which it is told how far the work is. */
const toldEvery = 100;

/** Works on a trial outside any transaction; done twice, the same comes of it. */
export async function runTrial(work: Work, id: string): Promise<void> {
  const trial = await work.read((ctx) => store.findTrial(ctx.db, id));
  if (!trial || trial.state === 'done') return;
  const found = await work.read((ctx) => store.findWeights(ctx.db, trial.version));
  const before = found?.weights ?? weightsOf(null);
  let after = trial.weights === null ? null : weightsOf(trial.weights);
  if (trial.learns) {
    after = await learn(work, id, before);
    if (after === null) return;
  }
  if (after !== null) await compare(work, trial, before, after);
}

/** Keeps what was learned; null, and done, where there is nothing better. */
async function learn(work: Work, id: string, present: Weights): Promise<Weights | null> {
  const accepted = await work.read(async (ctx) => {
    const since = new Date(ctx.now.getTime() - learningDays * 24 * 3_600_000);
    return rankingsOf(ctx, await store.listAccepted(ctx.db, since));
  });
  const cases = accepted.filter(({ tookService }) => tookService !== null);
  let steps = 0;
  const { weights, ...learned } = await learnFields(present, cases.length, async (tried) => {
    steps += 1;
    await work.write((ctx) => store.saveTrial(ctx.db, id, { state: 'learning', done: steps }));
    return inTurns(cases, ({ rank, tookService }) => {
      const place = rank(tried).findIndex(({ serviceId }) => serviceId === tookService);
      return place < 0 ? 0 : 1 / (place + 1);
    });
  });
  const state = weights === null ? 'done' : 'learning';
  await work.write((ctx) => store.saveTrial(ctx.db, id, { state, weights, learned }));
  return weights;
}

async function compare(work: Work, trial: store.TrialRow, before: Weights, after: Weights): Promise<void> {
  const { id, need_ids } = trial;
  let result = noResult;
  for (let from = 0; from < need_ids.length; from += toldEvery) {
    const rankings = await work.read(async (ctx) =>
      rankingsOf(ctx, await store.listWeighable(ctx.db, need_ids.slice(from, from + toldEvery))),
    );
    result = counted(
      result,
      await inTurns(rankings, ({ needId, tookOrganisation: took, rank }) => ({
        ...{ needId, took, before: rank(before), after: rank(after) },
      })),
    );
    const done = Math.min(need_ids.length, from + toldEvery);
    await work.write((ctx) => store.saveTrial(ctx.db, id, { state: 'comparing', done }));
  }
  await work.write((ctx) => store.saveTrial(ctx.db, id, { result, state: 'done' }));
}

/** `work` done for each, with a pause for others after a few. */
async function inTurns<T>(rankings: readonly Ranking[], each: (one: Ranking) => T): Promise<T[]> {
  const done: T[] = [];
  for (const one of rankings) {
    if (done.length % atOnce === 0) await otherWork();
    done.push(each(one));
  }
  return done;
}
