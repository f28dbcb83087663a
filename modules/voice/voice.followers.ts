import type { OncePerCity } from '../../platform/happenings/follower.ts';
import * as needs from '../needs/needs.happenings.ts';
import { listStillVoiced } from '../needs/needs.public.ts';
import { begin } from './actions/find.ts';
import { removeMember } from './store/concerns.ts';

/** After these a need may be one that is counted with others no more. */
const leaving: readonly string[] = [needs.erased, needs.corrected].map(({ name }) => name);

/** Takes out what was erased, is protected or became an accusation, and has what was told with it found anew. */
export const leavingFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'voice.leaving',
  follow: async (ctx, found) => {
    if (!leaving.includes(found.name)) return;
    if ((await listStillVoiced(ctx.db, [found.subjectId])).length > 0) return;
    if ((await removeMember(ctx.db, found.subjectId)) > 0) await begin(ctx, null);
  },
};
