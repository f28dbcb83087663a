import { localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { findStaffByPhone, listStaffNames } from '../../organisations/organisations.public.ts';
import { openIdentity } from '../../people/people.public.ts';
import { findService } from '../../services/services.public.ts';
import { counterPhoneOf } from '../actions/counter-phone.ts';
import { safeName, safeRelation, safeTitle } from '../first-text.rules.ts';
import { firstTextWords as w } from '../first-text.words.ts';
import { type LegRow, liveLegs, type NeedRecord } from '../needs.rules.ts';
import { listPersons } from '../store/persons.ts';

async function matterOf(ctx: ReadContext, record: NeedRecord, language: Language): Promise<string> {
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  const service = lead?.service_id ? await findService(ctx.db, lead.service_id) : undefined;
  const title = safeTitle(service?.title);
  if (title === null) return say(w.untitled, language);
  const matter = safeTitle(service?.matter);
  const concerned = (await listPersons(ctx.db, record.need.id)).find(({ role }) => role === 'concerned');
  if (!concerned)
    return matter === null ? say(w.own, language, { title }) : say(w.ownPlain, language, { matter });
  const relation = safeRelation(concerned.relation);
  if (relation === null) return say(w.untitled, language);
  return matter === null
    ? say(w.ofOther, language, { relation, title })
    : say(w.ofOtherPlain, language, { relation, matter });
}

/** Whoever has it; before anybody took it on, the one whose own telephone the service names. */
async function whoRings(ctx: ReadContext, lead: LegRow | undefined): Promise<string | undefined> {
  if (!lead) return undefined;
  const { assignee_id: id, service_id: of, organisation_id: organisation } = lead;
  if (id !== null) return (await listStaffNames(ctx.db, [id])).get(id)?.name;
  const service = of === null ? null : await findService(ctx.db, of);
  return service ? (await findStaffByPhone(ctx.db, organisation, service.phone))?.name : undefined;
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
  const handler = safeName((await whoRings(ctx, lead)) ?? null);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const deadline = lead?.ring_by ?? lead?.deadline ?? today;
  return {
    greeting: name === null ? say(w.unnamed, language) : say(w.named, language, { name }),
    matter: await matterOf(ctx, record, language),
    handler: handler === null ? '' : say(w.handler, language, { name: handler }),
    day:
      deadline === today
        ? say(w.today, language)
        : say(w.until, language, { day: dayText(deadline, language, today) }),
    phone: await counterPhoneOf(ctx, record.need),
  };
}

/** Whose it was and what is asked when it is done; null where the service does not say, or it may not be said. */
export async function doneText(
  ctx: ReadContext,
  record: NeedRecord,
  language: Language,
): Promise<Record<'whose' | 'question', string> | null> {
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  const service = lead?.service_id ? await findService(ctx.db, lead.service_id) : undefined;
  const question = safeTitle(service?.question);
  if (question === null) return null;
  const concerned = (await listPersons(ctx.db, record.need.id)).find(({ role }) => role === 'concerned');
  if (!concerned) return { whose: say(w.yours, language), question };
  const name = safeName((await openIdentity(ctx, concerned.resident_id)).name);
  return name === null ? null : { whose: say(w.whose, language, { name }), question };
}
