import { AppError } from '../../../base/error.ts';
import { newId } from '../../../base/ids.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record as happened } from '../../../platform/happenings/happening.ts';
import type { ContactKind, ContactParty } from '../contract/shapes.ts';
import { isEnough, triesOf } from '../legs.rules.ts';
import { legRefusals as w } from '../legs.words.ts';
import * as happenings from '../needs.happenings.ts';
import type { LegRow } from '../needs.rules.ts';
import { listDeadlines } from '../store/deadlines.ts';
import { createContact, listContacts } from '../store/legs.ts';
import { saveLeg } from '../store/records.ts';
import { loadLeg, refuseField } from './legs.ts';
import { legFacts, today } from './load.ts';

/** Logs that somebody rang: reached, nobody answered, or asked to ring again on a day. */
export async function logContact(
  ctx: WriteContext,
  ids: { id: string; leg: string },
  { kind, party = 'person', againOn }: { kind: ContactKind; party?: ContactParty; againOn: string | null },
): Promise<void> {
  const { record, leg } = await loadLeg(ctx, ids, 'contact', null);
  if (kind === 'later' && (againOn === null || againOn < today(ctx))) refuseField('againOn', w.laterNeedsDay);
  await createContact(ctx.db, record, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    need_id: record.need.id,
    leg_id: leg.id,
    kind,
    party,
    again_on: kind === 'later' ? againOn : null,
    staff_id: staffOf(ctx.actor).staffId,
    at: ctx.now,
  });
  // Reached, nobody waits for the call any more; put off, they wait for it on that day.
  if (party === 'person' && kind !== 'unanswered') {
    await saveLeg(ctx.db, record, leg.id, { ring_by: kind === 'later' ? againOn : null });
  }
  await happened(ctx, happenings.contacted, record.need.id, { ...legFacts(record, leg), result: kind });
}

/** Throws 409 while fewer calls are logged than the city asks before somebody counts as not reached. */
export async function refuseTooFewTries(ctx: WriteContext, leg: LegRow): Promise<void> {
  const own = (await listContacts(ctx.db, leg.need_id)).filter(({ leg_id }) => leg_id === leg.id);
  const tries = triesOf(own, await listDeadlines(ctx.db), today(ctx), ctx.city.zone);
  if (isEnough(tries)) return;
  const { least, leastDays: days, count, days: on } = tries;
  throw new AppError(409, 'too-few-tries', w.tooFewTries, { least, days, count, on });
}
