import { addDays } from '../../base/time.ts';
import { staffOf } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { daysOf, nearestOf } from '../bodies/bodies.public.ts';
import * as store from './founding.store.ts';
import { todayOf } from './founding.views.ts';

export interface WatchedFoundings {
  readonly count: number;
  readonly items: readonly {
    readonly id: string;
    readonly name: string;
    /** The organisation that carries it; empty where there is none. */
    readonly carrier: string;
    /** The day of its last step, or that on which it began. */
    readonly moved: string;
  }[];
}

/** What stands still where the caller sees figures, that which moved longest ago first. */
export async function getWatchedFoundings(ctx: ReadContext, limit: number): Promise<WatchedFoundings> {
  const { standstill } = await daysOf(ctx);
  const until = addDays(todayOf(ctx), -standstill);
  const still = await store.listStill(ctx.db, until, staffOf(ctx.actor).areas);
  const nearest = await nearestOf(ctx);
  return {
    count: still.length,
    items: still.slice(0, limit).map(({ id, name, kind, area_id: areaId, moved }) => ({
      ...{ id, name, moved, carrier: nearest({ kind, areaId })?.shortName ?? '' },
    })),
  };
}
