import type { OncePerCity } from '../../../platform/happenings/follower.ts';
import { addJob } from '../../../platform/jobs/job.ts';
import { forgetReading, isModelOn } from '../../opinions/opinions.public.ts';
import { getOutgoing, opinionJob } from '../actions/opinion.ts';
import * as happenings from '../needs.happenings.ts';

/** After these a need may no longer leave the house. */
const leaving: readonly string[] = [happenings.erased, happenings.corrected].map(({ name }) => name);

/** Has an outside model, where the city has one switched on, read what somebody received; forgets what must stay. */
export const opinionsFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'needs.opinions',
  follow: async (ctx, { name, subjectId }) => {
    if (name !== happenings.received.name && !leaving.includes(name)) return;
    const outgoing = await getOutgoing(ctx, subjectId);
    if (!outgoing) await forgetReading(ctx, subjectId);
    else if (await isModelOn(ctx)) await addJob(ctx, opinionJob, subjectId, ctx.now, { need: subjectId });
  },
};
