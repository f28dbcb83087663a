import { setImmediate as otherWork } from 'node:timers/promises';
import { type ConcernFinder, createConcernFinder } from '../../engines/concerns/concerns.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { handle, type JobHandler, jobKind, type Work } from '../../platform/jobs/job.ts';
import * as actions from './actions/find.ts';

async function find(work: Work, finder: ConcernFinder, segmenter: Segmenter, id: string): Promise<void> {
  const read = await work.read((ctx) => actions.listMessages(ctx, segmenter));
  const working = finder.steps(read.messages, read.options);
  let step = working.next();
  while (!step.done) {
    await otherWork();
    step = working.next();
  }
  const { concerns } = step.value;
  await work.write((ctx) => actions.keepFound(ctx, id, read, concerns));
}

export function voiceJobs(segmenter: () => Segmenter): readonly JobHandler[] {
  // Its dictionaries take half a second: once per process, when first needed. A city's own meanings come with each finding.
  let finder: ConcernFinder | null = null;
  return [
    // Before the day's work.
    handle(jobKind<Record<string, never>>('voice.find-daily'), {
      daily: '04:40',
      run: async (work) => {
        await work.write((ctx) => actions.begin(ctx, null));
      },
    }),
    handle(actions.findNow, {
      run: (work, { id }) => {
        finder ??= createConcernFinder(segmenter());
        return find(work, finder, segmenter(), id);
      },
      buried: (ctx, { id }) => actions.giveUp(ctx, id),
    }),
  ];
}
