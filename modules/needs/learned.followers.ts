import type { ReadContext } from '../../platform/access/context.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { factsIf } from '../../platform/happenings/happening.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { Wordings } from './learned.rules.ts';
import * as happenings from './needs.happenings.ts';
import { findLearned, type LearnedRow, listLearned } from './store/learned.ts';

/** What this process knows of corrections: wordings and where they belong. */
export const learnedWordings = memoryKey<Wordings<LearnedRow>>('needs.learned-wordings');

/** So many of the newest are kept in mind. */
const most = 20_000;

async function load(ctx: ReadContext): Promise<Wordings<LearnedRow>> {
  const wordings = new Wordings<LearnedRow>();
  for (const row of (await listLearned(ctx.db, most)).toReversed()) wordings.put(row);
  return wordings;
}

export const learnedFollower = inEveryProcess<Wordings<LearnedRow>>({
  key: learnedWordings,
  load,
  follow: async (ctx, wordings, found) => {
    const learned = factsIf(happenings.learned, found);
    if (learned) {
      const row = await findLearned(ctx.db, learned.learned);
      if (row) wordings.put(row);
    } else if (factsIf(happenings.erased, found)) {
      wordings.remove(({ need_id }) => need_id === found.subjectId);
    }
  },
});
