import { localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { listStaffNames } from '../../organisations/organisations.public.ts';
import { openIdentity } from '../../people/people.public.ts';
import { findService } from '../../services/services.public.ts';
import { safeName, safeRelation, safeTitle } from '../first-text.rules.ts';
import { firstTextWords as w } from '../first-text.words.ts';
import { liveLegs, type NeedRecord } from '../needs.rules.ts';
import { listPersons } from '../store/persons.ts';
import { counterPhoneOf } from '../views/counter-phone.ts';

async function matterOf(ctx: ReadContext, record: NeedRecord, language: Language): Promise<string> {
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  const service = lead?.service_id ? await findService(ctx.db, lead.service_id) : undefined;
  const title = safeTitle(service?.title);
  if (title === null) return say(w.untitled, language);
  const concerned = (await listPersons(ctx.db, record.need.id)).find(({ role }) => role === 'concerned');
  if (!concerned) return say(w.own, language, { title });
  const relation = safeRelation(concerned.relation);
  return relation === null ? say(w.untitled, language) : say(w.ofOther, language, { relation, title });
}

/** What the first text says beyond who has it: whom it greets, what it is about, who rings and by when. */
export async function firstText(
  ctx: ReadContext,
  record: NeedRecord,
  language: Language,
): Promise<Record<'greeting' | 'matter' | 'handler' | 'day' | 'phone', string>> {
  const { resident_id: resident } = record.need;
  const name = safeName(resident === null ? null : (await openIdentity(ctx, resident)).name);
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  const handler = lead?.assignee_id
    ? (await listStaffNames(ctx.db, [lead.assignee_id])).get(lead.assignee_id)?.name
    : undefined;
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const deadline = lead?.deadline ?? today;
  return {
    greeting: name === null ? say(w.unnamed, language) : say(w.named, language, { name }),
    matter: await matterOf(ctx, record, language),
    handler: handler === undefined ? '' : say(w.handler, language, { name: handler }),
    day:
      deadline === today
        ? say(w.today, language)
        : say(w.until, language, { day: dayText(deadline, language, today) }),
    phone: await counterPhoneOf(ctx, record.need),
  };
}
