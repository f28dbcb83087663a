import { hasRole } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import type { BulkAct, Chosen } from '../contract/bulk.ts';
import { legActsOf, mayRemind, recallMinutes } from '../legs.policy.ts';
import * as policy from '../needs.policy.ts';
import { type NeedRecord, stateOf } from '../needs.rules.ts';
import { isUndecided } from '../store/calls.ts';
import { findNeed } from '../store/records.ts';

type Answer = Pick<Chosen, 'legIds' | 'why'>;

const can = (legIds: string[] = []): Answer => ({ legIds, why: null });
const cannot = (why: NonNullable<Chosen['why']>): Answer => ({ legIds: [], why });

async function answerFor(ctx: ReadContext, record: NeedRecord, act: BulkAct): Promise<Answer> {
  const { actor } = ctx;
  const { need, legs } = record;
  // Whoever does something with a protected need looks at it first.
  if (need.protected) return cannot('protected');
  switch (act) {
    case 'takeOn': {
      const able = legs.find((leg) => legActsOf(actor, record, leg).includes('takeOn'));
      if (able) return can([able.id]);
      const own = legs.some(
        (leg) =>
          leg.state === 'taken_on' && actor.kind === 'staff' && leg.organisation_id === actor.organisationId,
      );
      return cannot(own ? 'taken' : 'takeOn');
    }
    case 'dispatch':
      if (!policy.mayDispatch(actor, record)) {
        const received = actor.kind === 'staff' && need.received_by === actor.organisationId;
        return cannot(
          received && hasRole(actor, 'clerk', 'coordinator', 'head') ? 'dispatch' : 'notReceived',
        );
      }
      if (stateOf(record) !== 'waiting') return cannot('dispatch');
      if (await isUndecided(ctx.db, need.id)) return cannot('undecided');
      return need.code_hash === null ? cannot('nobodyToAsk') : can();
    case 'category':
      return policy.mayCorrect(actor, record) ? can() : cannot('category');
    case 'remind': {
      const waiting = legs.filter((leg) => mayRemind(actor, record, leg));
      return waiting.length > 0 ? can(waiting.map(({ id }) => id)) : cannot('remind');
    }
  }
}

/** Which of the chosen can have this done, with the version it rests on, and why the others cannot. */
export async function getChosen(
  ctx: ReadContext,
  { act, ids }: { act: BulkAct; ids: readonly string[] },
): Promise<{ items: Chosen[]; recallMinutes: number }> {
  const items: Chosen[] = [];
  for (const id of new Set(ids)) {
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), id);
    if (!record) {
      items.push({ id, reference: '', version: 1, category: null, ...cannot('gone') });
      continue;
    }
    const { reference, version, category_code } = record.need;
    const category = record.need.protected ? null : category_code;
    items.push({ id, reference, version, category, ...(await answerFor(ctx, record, act)) });
  }
  return { items, recallMinutes };
}
