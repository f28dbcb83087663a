import { localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { openIdentity } from '../../people/people.public.ts';
import { counterPhoneOf } from '../actions/counter-phone.ts';
import { appointmentOf, appointmentText, tellsNothing, whenText } from '../appointments.rules.ts';
import { maySay, safeName } from '../first-text.rules.ts';
import { firstTextWords as w } from '../first-text.words.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';

/** Whether the text may say where; else it says when, and whom to ask. */
export function maySayWhere({ need }: NeedRecord, leg: LegRow): boolean {
  const found = appointmentOf(leg);
  return found !== null && maySay(need) && tellsNothing(found);
}

/** What a text says of an appointment: whom it greets, when, and all of it in one line. */
export async function agreedText(
  ctx: ReadContext,
  { need }: NeedRecord,
  leg: LegRow,
  language: Language,
): Promise<Record<'greeting' | 'when' | 'agreed' | 'phone', string>> {
  const found = appointmentOf(leg);
  if (found === null) throw new Error(`nothing was agreed on leg ${leg.id}`);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const { resident_id: resident } = need;
  const name = safeName(resident === null ? null : (await openIdentity(ctx, resident)).name);
  return {
    greeting: name === null ? say(w.unnamed, language) : say(w.named, language, { name }),
    when: whenText(found, language, today),
    agreed: appointmentText(found, language, today),
    phone: await counterPhoneOf(ctx, need),
  };
}
