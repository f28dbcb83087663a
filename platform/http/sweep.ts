import { tables } from '../db/database.ts';
import { handle, type JobHandler, jobKind } from '../jobs/job.ts';
import type { PlatformTables } from '../platform.tables.ts';

/** Longer than anybody leaves a form open over a weekend and sends it again. */
const keptDays = 7;

/** Forgets answers to forms: they are there for a second send, and would outlive what is erased. */
export const sweepSubmissions: JobHandler = handle(
  jobKind<Record<string, never>>('platform.sweep-submissions'),
  {
    daily: '03:15',
    run: (work) =>
      work.write(async (ctx) => {
        await tables<PlatformTables>(ctx.db)
          .deleteFrom('platform.submission')
          .where('at', '<', new Date(ctx.now.getTime() - keptDays * 86_400_000))
          .execute();
      }),
  },
);
