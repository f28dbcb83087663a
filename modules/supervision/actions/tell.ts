import { localTime } from '../../../base/time.ts';
import type { Authorized } from '../../../platform/access/authorized.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { queueMessage } from '../../messages/messages.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import type { ChainStep } from '../kinds.rules.ts';
import { soonUntil, toldBy } from '../light.rules.ts';
import type { MatterRecord } from '../store/matters.ts';
import { createTold, listDueBy } from '../store/told.ts';
import * as happenings from '../supervision.happenings.ts';
import { allowClock } from '../supervision.policy.ts';
import { toldTexts } from '../supervision.words.ts';
import { chainDays } from '../views/chain.ts';
import { readersOf } from '../views/told.ts';

type InHand = MatterRecord & { readonly due: string; readonly organisationId: string };

async function tell(ctx: WriteContext, matter: Authorized<InHand>, step: ChainStep): Promise<void> {
  if (!(await createTold(ctx.db, ctx.city.id, matter, { step, at: ctx.now }))) return;
  const { id, organisationId, due, year, number } = matter;
  const organisation = await findOrganisation(ctx.db, organisationId);
  for (const { id: staffId, mail: address } of await readersOf(ctx, step, matter)) {
    if (address === null) continue;
    await queueMessage(ctx, {
      event: `supervision.told:${id}:${step}:${due}`,
      to: { kind: 'staff', id: staffId, address },
      ...{ aboutId: id, channel: 'mail', path: `/desk/supervision?open=${id}` },
      template: { name: `supervision.${step}`, ...toldTexts[step], minutes: 24 * 60 },
      values: {
        ...{ city: ctx.city.name, number: `${year}-${number}`, organisation: organisation?.shortName ?? '' },
        day: dayText(due, 'zh', localTime(ctx.now, ctx.city.zone).day),
      },
    });
  }
  await record(ctx, happenings.told, id, { organisation: organisationId, step });
}

/** Where a round stopped. */
export interface Mark {
  readonly due: string;
  readonly id: string;
}

const most = 100;

/**
 * Tells those concerned of days that come or went, each step once for its day; nothing on a day off. Gives where to go
 * on, or null when all were looked at.
 */
export async function tellOfDays(ctx: WriteContext, after: Mark | null): Promise<Mark | null> {
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  if (!ctx.isWorkingDay(today)) return null;
  const days = await chainDays(ctx);
  const until = soonUntil(today, days.remind, ctx.isWorkingDay);
  const found = await listDueBy(ctx.db, until, { after, most });
  for (const matter of found) {
    const { due, organisationId } = matter;
    if (due === null || organisationId === null) continue;
    const inHand = allowClock<InHand>(ctx.actor, { ...matter, due, organisationId });
    for (const step of toldBy(due, today, days, ctx.isWorkingDay)) await tell(ctx, inHand, step);
  }
  const last = found.at(-1);
  return found.length === most && last && last.due !== null ? { due: last.due, id: last.id } : null;
}
