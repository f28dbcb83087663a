import { notFound, notYours, staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { ownPresence } from '../desk.policy.ts';
import { heard } from '../needs.happenings.ts';
import { allow, scopeOf, sightOf } from '../needs.policy.ts';
import { presenceLease } from '../needs.rules.ts';
import * as store from '../store/presence.ts';
import { findNeed } from '../store/records.ts';
import { isUnheard } from '../store/unheard.ts';
import { namesOf } from '../views/names.ts';
import { lock } from './load.ts';

export interface Present {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly writing: boolean;
}

/** Whoever opens it has read for their organisation what the resident wrote. */
async function hear(ctx: WriteContext, id: string): Promise<void> {
  const { organisationId } = staffOf(ctx.actor);
  if (!(await isUnheard(ctx.db, id, organisationId))) return;
  // Locked, since lines made beside a change would be older than it.
  if (await lock(ctx, scopeOf(ctx.actor), id)) await record(ctx, heard, id, { organisation: organisationId });
}

/**
 * Says that the caller has the need open, or has left it, and tells who else has. Only among those who see the
 * words of the need; of who looks nothing is kept or recorded, but that their organisation has read what the
 * resident wrote last. Throws 404 outside the scope, 403 for sight of figures; leaving is never refused, and tells
 * of nobody.
 */
export async function bePresent(
  ctx: WriteContext,
  id: string,
  { here, writing }: { here: boolean; writing: boolean },
): Promise<{ others: Present[] }> {
  const { staffId } = staffOf(ctx.actor);
  if (!here) {
    await store.removePresence(ctx.db, ownPresence(ctx.actor, id));
    return { others: [] };
  }
  // Not locked: looking at a need must not make whoever changes it wait.
  const found = await findNeed(ctx.db, scopeOf(ctx.actor), id);
  if (!found) throw notFound();
  if (sightOf(ctx.actor, found) !== 'whole') throw notYours();
  const seen = allow(ctx.actor, found, true);
  await hear(ctx, id);
  const since = new Date(ctx.now.getTime() - presenceLease * 1000);
  const row = { city_id: ctx.city.id, need_id: id, staff_id: staffId, writing, seen_at: ctx.now };
  await store.savePresence(ctx.db, seen, row);
  await store.sweepPresence(ctx.db, since);
  const all = (await store.listPresence(ctx.db, id, since)).filter(({ staff_id }) => staff_id !== staffId);
  const staff = await listStaffNames(
    ctx.db,
    all.map(({ staff_id }) => staff_id),
  );
  const names = all.length > 0 ? await namesOf(ctx) : null;
  const others = all.flatMap((one): Present[] => {
    const person = staff.get(one.staff_id);
    const organisation = person ? names?.organisation(person.organisationId).shortName : undefined;
    return person && organisation !== undefined
      ? [{ id: one.staff_id, name: person.name, organisation, writing: one.writing }]
      : [];
  });
  return { others };
}
