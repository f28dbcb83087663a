import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import * as happenings from '../needs.happenings.ts';
import * as policy from '../needs.policy.ts';
import { openStates } from '../needs.rules.ts';
import * as store from '../store/records.ts';
import { legFacts, load } from './load.ts';

/**
 * Gives what lies open with one who left to a colleague, or leaves it with their organisation and nobody of it. What
 * has ended keeps the name it was done under. May be run twice.
 */
export async function handOver(ctx: WriteContext, from: string, to: string | null): Promise<void> {
  for (const { need_id } of await store.listOpenLegsOf(ctx.db, from)) {
    const found = await load(ctx, need_id);
    const record = policy.allow(ctx.actor, found, ctx.actor.kind === 'process');
    const states: readonly string[] = openStates;
    const own = record.legs.filter((leg) => leg.assignee_id === from && states.includes(leg.state));
    if (own.length === 0) continue;
    for (const leg of own) {
      await store.saveLeg(ctx.db, record, leg.id, { assignee_id: to });
      await happened(ctx, happenings.handedOver, record.need.id, { ...legFacts(record, leg), to });
    }
    await store.saveNeed(ctx.db, record, {});
  }
}
