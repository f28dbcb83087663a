import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import { listHolders } from '../../organisations/organisations.public.ts';
import * as happenings from '../bodies.happenings.ts';
import { type BodyRecord, listDueBetween } from '../store/bodies.ts';
import { createReminders, listReminders } from '../store/terms.ts';
import { addMonths, reminderOf, toldAhead } from '../terms.rules.ts';
import { nearestOf } from '../views/nearest.ts';
import { todayOf } from '../views/seen.ts';
import { reminderWords as w } from '../words/bodies.words.ts';

const template: Template = { name: 'bodies.due', text: w.text, subject: w.subject, minutes: 3 * 24 * 60 };

/** So many are named in a mail; the page below shows all. */
const mostNamed = 3;

interface Falling {
  readonly body: BodyRecord;
  readonly dueOn: string;
  readonly months: number;
}

/** What falls due and was not told yet at this distance. */
async function listFalling(ctx: WriteContext): Promise<Falling[]> {
  const today = todayOf(ctx);
  const bodies = await listDueBetween(ctx.db, today, addMonths(today, toldAhead[0]));
  const keyOf = (id: string, due: string, months: number) => `${id} ${due} ${months}`;
  const told = new Set(
    (
      await listReminders(
        ctx.db,
        bodies.map(({ id }) => id),
      )
    ).map(({ bodyId, dueOn, months }) => keyOf(bodyId, dueOn, months)),
  );
  return bodies.flatMap((body) => {
    const { dueOn } = body;
    const months = dueOn === null ? null : reminderOf(dueOn, today);
    if (dueOn === null || months === null || told.has(keyOf(body.id, dueOn, months))) return [];
    return [{ body, dueOn, months }];
  });
}

async function tell(
  ctx: WriteContext,
  organisation: { readonly id: string; readonly shortName: string },
  falling: readonly Falling[],
): Promise<void> {
  const [first] = falling;
  const holders = await listHolders(ctx.db, organisation.id, ['head', 'handler'], ctx.now);
  const reached = holders.filter(({ mail }) => mail !== null);
  // Nobody left an address: tried again tomorrow, and the page shows it meanwhile.
  if (!first || reached.length === 0) return;
  const named = falling.slice(0, mostNamed).map(({ body }) => body.name);
  for (const { id, mail } of reached) {
    await queueMessage(ctx, {
      event: `bodies.due:${first.months}:${todayOf(ctx)}:${organisation.id}`,
      ...{ to: { kind: 'staff', id, address: mail ?? '' }, aboutId: organisation.id, channel: 'mail' },
      ...{ template, path: '/desk/bodies?due=soon' },
      values: {
        ...{ city: ctx.city.name, organisation: organisation.shortName, months: first.months },
        ...{ count: falling.length, names: named.join(w.comma.zh), day: first.dueOn },
      },
    });
  }
  await createReminders(
    ctx.db,
    falling.map(({ body, dueOn, months }) => ({
      ...{ city_id: ctx.city.id, body_id: body.id, due_on: dueOn, months, told_at: ctx.now },
    })),
  );
  for (const { body, dueOn, months } of falling) {
    await record(ctx, happenings.reminded, body.id, { months, due: dueOn });
  }
}

/** Mails each organisation what of its line falls due, six and three months ahead, each once; never on a day off. */
export async function remindOfElections(ctx: WriteContext): Promise<void> {
  if (!ctx.isWorkingDay(todayOf(ctx))) return;
  const falling = await listFalling(ctx);
  if (falling.length === 0) return;
  const nearest = await nearestOf(ctx);
  const whose = falling.flatMap((one) => {
    const organisation = nearest(one.body);
    return organisation ? [{ ...one, organisation }] : [];
  });
  const groups = Map.groupBy(whose, ({ organisation, months }) => `${organisation.id} ${months}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (first) await tell(ctx, first.organisation, group);
  }
}
