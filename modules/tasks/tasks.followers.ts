import type { OncePerCity } from '../../platform/happenings/follower.ts';
import { factsIf, type Happening } from '../../platform/happenings/happening.ts';
import * as organisations from '../organisations/organisations.happenings.ts';
import { moveTasks } from './actions/work.ts';

/** Whoever leaves hands over what they do, to whom their other work went. */
export const leavingFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'tasks.leaving',
  follow: async (ctx, found: Happening) => {
    const left = factsIf(organisations.left, found);
    if (left) await moveTasks(ctx, left.from, left.to);
  },
};
