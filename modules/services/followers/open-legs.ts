import type { OncePerCity } from '../../../platform/happenings/follower.ts';
import { endLeg, openLeg } from '../store/open-legs.ts';

/** Happenings of the needs, which stand above the menu: known here by name only. */
const opening = 'needs.dispatched';
const ending: readonly string[] = ['needs.declined', 'needs.answered', 'needs.carried', 'needs.withdrawn'];

/**
 * Counts which legs are open for which service. The menu may not ask the needs, which stand above it, so it follows
 * what they tell; the leg's id makes each happening count once however often it comes.
 */
export const openLegsFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'services.open-legs',
  follow: async (ctx, { name, facts }) => {
    const { leg, service } = facts;
    if (typeof leg !== 'string') return;
    if (name === opening && typeof service === 'string') await openLeg(ctx.db, ctx.city.id, leg, service);
    else if (ending.includes(name)) await endLeg(ctx.db, leg);
  },
};
