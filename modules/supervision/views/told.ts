import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listHolders } from '../../organisations/organisations.public.ts';
import type { Matter } from '../contract/shapes.ts';
import type { ChainStep } from '../kinds.rules.ts';
import { listMatters, type MatterRecord } from '../store/matters.ts';
import { listTold } from '../store/told.ts';
import { lightDays } from './chain.ts';
import { scopeHere, seenMatters } from './matters.ts';

type Held = Pick<MatterRecord, 'organisationId' | 'officeId' | 'leaderId'>;

/**
 * Whom a step of the chain is for: those of the organisation, its head, the leader whose note it is, or where that is
 * nobody's or they have left, the leaders of the office.
 */
export async function readersOf(
  ctx: ReadContext,
  step: ChainStep,
  { organisationId, officeId, leaderId }: Held,
) {
  if (step !== 'leader') {
    const roles = step === 'head' ? ['head'] : ['handler', 'head'];
    return organisationId === null ? [] : listHolders(ctx.db, organisationId, roles, ctx.now);
  }
  const leaders = await listHolders(ctx.db, officeId, ['leader'], ctx.now);
  const own = leaders.filter(({ id }) => id === leaderId);
  return own.length > 0 ? own : leaders;
}

/** So many are looked at; more that are near or past their day nobody has. */
const most = 500;

/** What the caller was told of and is not answered yet. A day that was moved settles what was told of the old one. */
export async function listToldToMe(ctx: ReadContext): Promise<{ matters: Matter[] }> {
  const scope = await scopeHere(ctx);
  const days = await lightDays(ctx);
  const window = { ...days, limit: most, offset: 0 };
  const found: MatterRecord[] = [];
  for (const light of ['overdue', 'soon'] as const) {
    const filter = { search: '', state: 'running', light } as const;
    found.push(...(await listMatters(ctx.db, scope, filter, window)).matters);
  }
  const told = await listTold(
    ctx.db,
    found.map(({ id }) => id),
  );
  const { staffId } = staffOf(ctx.actor);
  const mine: MatterRecord[] = [];
  for (const matter of found) {
    for (const { step, onDay } of told.get(matter.id) ?? []) {
      if (onDay !== matter.due || mine.includes(matter)) continue;
      const readers = await readersOf(ctx, step, matter);
      if (readers.some(({ id }) => id === staffId)) mine.push(matter);
    }
  }
  return { matters: await seenMatters(ctx, mine) };
}
