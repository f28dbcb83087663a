import { AppError } from '../../../base/error.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import type { Chain, NewChain } from '../contract/chain.ts';
import { addChain, type ChainEdition, listChain } from '../store/chain.ts';
import * as happenings from '../supervision.happenings.ts';
import * as policy from '../supervision.policy.ts';
import { supervisionRefusals as w } from '../supervision.words.ts';
import { getChain } from '../views/chain.ts';
import { refuseField } from './load.ts';

/** Sets on which days who is told, from now on. What was told stays. Throws 400, 403, 409 on an old version. */
export async function setChain(ctx: WriteContext, { version, ...days }: NewChain): Promise<Chain> {
  const by = { setBy: staffOf(ctx.actor).staffId, at: ctx.now };
  const set = policy.allowChain<ChainEdition>(ctx.actor, { ...days, ...by, number: version + 1 });
  if (set.leader <= set.head) throw refuseField('leader', w.leaderLater);
  const seen = (await listChain(ctx.db)).length;
  if (seen !== version || !(await addChain(ctx.db, ctx.city.id, set))) {
    throw new AppError(409, 'stale', w.stale);
  }
  const { remind, head, leader, number } = set;
  const fields: string[] = [];
  await record(ctx, happenings.chainSet, ctx.city.id, { remind, head, leader, version: number, fields });
  return getChain(ctx);
}
