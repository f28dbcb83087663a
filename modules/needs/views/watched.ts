import { instantOf } from '../../../base/time.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { CategoryRef } from '../contract/shapes.ts';
import { watchScopeOf } from '../needs.policy.ts';
import * as store from '../store/board.ts';
import { readsExact } from '../unmet.policy.ts';
import { shownTo } from '../unmet.rules.ts';
import { dayBefore, daysOf } from './board.ts';
import { namesOf } from './names.ts';

/** What waits in the caller's areas, without a word of anybody: the same numbers as the board of an office tells. */
export interface Watched {
  /** Matters declined twice that an office has to settle, and the first of them. */
  readonly refused: {
    readonly count: number;
    readonly items: readonly {
      readonly id: string;
      readonly category: CategoryRef | null;
      /** Short name of who has it, or of the office that received it. */
      readonly organisation: string;
      /** ISO 8601. */
      readonly saidAt: string;
    }[];
  };
  /** Open protected needs: a number and nothing else. Null for one to four where the caller is told no so few. */
  readonly protected: number | null;
  /** Unmet needs since a local day; null as above. */
  readonly newUnmet: { readonly since: string; readonly count: number | null };
}

/** The first `limit` matters with the numbers. Throws 403 for whoever neither leads nor coordinates. */
export async function getWatched(ctx: ReadContext, limit: number): Promise<Watched> {
  const scope = watchScopeOf(ctx.actor);
  const exact = readsExact(ctx.actor);
  const days = daysOf(ctx);
  const since = dayBefore(ctx, days.today);
  const { hidden } = await store.countBoard(ctx.db, scope, days, []);
  const unmet = await store.countNewUnmet(ctx.db, scope, instantOf(since, '00:00', ctx.city.zone));
  const { rows, total } = await store.listBoard(ctx.db, scope, 'declined_twice', days, { limit, offset: 0 });
  const names = await namesOf(ctx);
  return {
    refused: {
      count: total,
      items: rows.map(({ id, category_code, organisation_id, said_at }) => ({
        ...{ id, category: names.category(category_code), saidAt: said_at.toISOString() },
        organisation: organisation_id === null ? '' : names.organisation(organisation_id).shortName,
      })),
    },
    protected: shownTo(exact, hidden),
    newUnmet: { since, count: shownTo(exact, unmet) },
  };
}
