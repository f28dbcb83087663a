import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import { findOrganisation, type OnDuty, whoIsOnDuty } from '../../organisations/organisations.public.ts';
import * as happenings from '../needs.happenings.ts';
import type { NeedRow } from '../needs.rules.ts';
import { messageTexts } from '../needs-messages.words.ts';
import { isToRing, kindsFor } from '../urgency.rules.ts';

/** Later than this nobody is called any more: of what was brought in from long ago. */
const aDay = 24 * 60;

/** Not held back at night: somebody may be hurt meanwhile. */
const now: Template = { name: 'needs.duty', text: messageTexts.duty, passes: 'quiet-hours', minutes: aDay };
const today: Template = { name: 'needs.duty-today', text: messageTexts.duty, minutes: aDay };

export type Rung = Pick<NeedRow, 'rung_at' | 'rung_organisation' | 'rung_duty'>;
const nobody: Rung = { rung_at: null, rung_organisation: null, rung_duty: null };

/**
 * Rings whoever is on duty for a need in danger, by a text that says nothing of it: a line in a queue is not enough.
 * Where the rota is empty the office that receives it is rung. Gives what the need keeps of it; nothing where nobody
 * is to be rung.
 */
export async function ring(
  ctx: WriteContext,
  need: Pick<NeedRow, 'id' | 'urgency' | 'protected' | 'matters' | 'area_id'>,
  receiver: string,
): Promise<Rung> {
  if (!isToRing(need)) return nobody;
  const asked = { kinds: kindsFor(need.matters), receiver, areaId: need.area_id };
  const found = await whoIsOnDuty(ctx, asked);
  await text(ctx, need, found, receiver);
  const { organisationId, dutyId } = found;
  await happened(ctx, happenings.rang, need.id, { organisation: organisationId, duty: dutyId });
  return { rung_at: ctx.now, rung_organisation: organisationId, rung_duty: dutyId };
}

async function text(
  ctx: WriteContext,
  need: Pick<NeedRow, 'id' | 'urgency'>,
  found: OnDuty,
  receiver: string,
): Promise<void> {
  // The number to ring back: the office that has it, where somebody sits before the need.
  const office = await findOrganisation(ctx.db, receiver);
  for (const { id, phone } of found.texts) {
    await queueMessage(ctx, {
      event: `needs.duty:${need.id}`,
      to: { kind: 'staff', id, address: phone },
      aboutId: need.id,
      template: need.urgency === 'danger' ? now : today,
      values: { city: ctx.city.name, phone: office?.phone ?? found.phone },
    });
  }
}
