import { addDays } from '../../base/time.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { daysOf, nearestOf } from '../bodies/bodies.public.ts';
import { queueMessage, type Template } from '../messages/messages.public.ts';
import { listHolders } from '../organisations/organisations.public.ts';
import * as happenings from './founding.happenings.ts';
import * as store from './founding.store.ts';
import { todayOf } from './founding.views.ts';
import { standstillWords as w } from './words/founding.words.ts';

const template: Template = { name: 'founding.still', text: w.text, subject: w.subject, minutes: 3 * 24 * 60 };

/** So many are named in a mail; the page below shows all. */
const mostNamed = 3;

type Still = Awaited<ReturnType<typeof store.listUntoldStill>>[number];
type Carrier = { readonly id: string; readonly shortName: string };

async function tell(ctx: WriteContext, carrier: Carrier, still: readonly Still[]): Promise<void> {
  const { standstill } = await daysOf(ctx);
  const holders = await listHolders(ctx.db, carrier.id, ['head', 'handler'], ctx.now);
  const reached = holders.filter(({ mail }) => mail !== null);
  // Nobody left an address: tried again tomorrow, and the page shows it meanwhile.
  if (reached.length === 0) return;
  const names = still.slice(0, mostNamed).map(({ name }) => name);
  for (const { id, mail } of reached) {
    await queueMessage(ctx, {
      event: `founding.still:${todayOf(ctx)}:${carrier.id}`,
      ...{ to: { kind: 'staff', id, address: mail ?? '' }, aboutId: carrier.id, channel: 'mail' },
      ...{ template, path: '/desk/bodies/founding?still=true' },
      values: {
        ...{ city: ctx.city.name, organisation: carrier.shortName, days: standstill },
        ...{ count: still.length, names: names.join(w.comma.zh) },
      },
    });
  }
  await store.createTold(
    ctx.db,
    still.map((one) => ({
      ...{ city_id: ctx.city.id, undertaking_id: one.id, moved_on: one.moved, told_at: ctx.now },
    })),
  );
  for (const { id, moved } of still) await record(ctx, happenings.standstillTold, id, { since: moved });
}

/** Mails each carrier what stands still, once until a step is taken; never on a day off. */
export async function remindOfStandstill(ctx: WriteContext): Promise<void> {
  if (!ctx.isWorkingDay(todayOf(ctx))) return;
  const { standstill } = await daysOf(ctx);
  const still = await store.listUntoldStill(ctx.db, addDays(todayOf(ctx), -standstill));
  if (still.length === 0) return;
  const nearest = await nearestOf(ctx);
  const carried = new Map<string, { carrier: Carrier; still: Still[] }>();
  for (const one of still) {
    const carrier = nearest({ kind: one.kind, areaId: one.area_id });
    if (!carrier) continue;
    const known = carried.get(carrier.id) ?? { carrier, still: [] };
    known.still.push(one);
    carried.set(carrier.id, known);
  }
  for (const { carrier, still: of } of carried.values()) await tell(ctx, carrier, of);
}
