import { setImmediate as otherWork } from 'node:timers/promises';
import { handle, type JobHandler, JobTooEarly, jobKind, type Work } from '../../platform/jobs/job.ts';
import * as actions from './actions/work.ts';

/** Milliseconds after which a job steps back and goes on in a new lease. */
const turn = 60_000;
/** Texts matched in one go, so that whoever else asks the server waits no longer than that. */
const sortedAtOnce = 10;

/** Goes on with `step` until it says that this was the last; a turn that takes too long is ended for another. */
async function inTurns(work: Work, step: () => Promise<boolean>): Promise<void> {
  const now = () => work.read(async (ctx) => ctx.now.getTime());
  const start = await now();
  while (!(await step())) {
    await otherWork();
    const at = await now();
    if (at - start > turn) throw new JobTooEarly(new Date(at));
  }
}

async function check(work: Work, { id }: { id: string }): Promise<void> {
  const seen = new Set<string>();
  const row = await work.read((ctx) => actions.findUnderWay(ctx, id, 'checking'));
  if (!row) return;
  for (let number = 0; number < row.done; number += 1) {
    for (const hash of await work.read((ctx) => actions.listSeen(ctx, row, number))) seen.add(hash);
    await otherWork();
  }
  await inTurns(work, () => work.write((ctx) => actions.checkNext(ctx, id, seen)));
}

async function take(work: Work, { id }: { id: string }): Promise<void> {
  await inTurns(work, async () => {
    const row = await work.read((ctx) => actions.findUnderWay(ctx, id, 'taking'));
    if (!row) return true;
    const unsorted = await work.read((ctx) => actions.listUnsorted(ctx, row));
    const matched = new Map<number, string>();
    for (let at = 0; at < unsorted.length; at += sortedAtOnce) {
      const some = unsorted.slice(at, at + sortedAtOnce);
      for (const [number, category] of await work.read((ctx) => actions.sortSome(ctx, some))) {
        matched.set(number, category);
      }
      await otherWork();
    }
    return work.write((ctx) => actions.takeNext(ctx, id, row.done, matched));
  });
}

export const historyJobs: readonly JobHandler[] = [
  handle(actions.checkSheet, {
    run: check,
    buried: (ctx, { id }) => actions.giveUp(ctx, id),
  }),
  handle(actions.takeSheet, {
    run: take,
    buried: (ctx, { id }) => actions.giveUp(ctx, id),
  }),
  handle(actions.undoSheet, {
    run: (work, { id }) => inTurns(work, () => work.write((ctx) => actions.undoNext(ctx, id))),
    buried: (ctx, { id }) => actions.giveUp(ctx, id),
  }),
  handle(jobKind<Record<string, never>>('history.sweep-sheets'), {
    daily: '03:40',
    run: (work) => work.write(actions.sweepSheets),
  }),
];
