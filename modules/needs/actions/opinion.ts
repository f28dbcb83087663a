import type { ReadContext } from '../../../platform/access/context.ts';
import { jobKind } from '../../../platform/jobs/job.ts';
import type { Outgoing } from '../../opinions/opinions.public.ts';
import { maskKnown, maskNumbers } from '../../people/people.public.ts';
import { scopeOf } from '../needs.policy.ts';
import { mayLeaveHouse } from '../outside.rules.ts';
import { listPersons } from '../store/persons.ts';
import { findNeed } from '../store/records.ts';

export const opinionJob = jobKind<{ need: string }>('needs.opinion');

/** What of a need an outside model may read, numbers and the names we know of it masked; null where nothing may. */
export async function getOutgoing(ctx: ReadContext, id: string): Promise<Outgoing | null> {
  const found = await findNeed(ctx.db, scopeOf(ctx.actor), id);
  if (!found || !mayLeaveHouse(found.need)) return null;
  const { words, resident_id } = found.need;
  const persons = (await listPersons(ctx.db, id)).map((person) => person.resident_id);
  const known = await maskKnown(
    ctx,
    [resident_id, ...persons].filter((one) => one !== null),
    words,
  );
  return { words, masked: maskNumbers(known) };
}
