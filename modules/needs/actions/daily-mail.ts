import { localTime } from '../../../base/time.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import { findOrganisation, listDailyReaders } from '../../organisations/organisations.public.ts';
import { dailyTexts } from '../needs-messages.words.ts';
import { countWaiting } from '../store/waiting.ts';

const template: Template = {
  name: 'needs.daily',
  text: dailyTexts.text,
  subject: dailyTexts.subject,
  // Who has not read it in the evening reads the next one.
  minutes: 10 * 60,
};

/**
 * Mails those who wish it what waits for their organisation, in figures only; nothing on a day off and nothing where
 * nothing waits.
 */
export async function mailWhatWaits(ctx: WriteContext): Promise<void> {
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  if (!ctx.isWorkingDay(today)) return;
  const readers = await listDailyReaders(ctx.db);
  if (readers.length === 0) return;
  const waiting = await countWaiting(ctx.db, today);
  for (const { id, mail, organisationId } of readers) {
    const here = waiting.get(organisationId);
    const organisation = here && (await findOrganisation(ctx.db, organisationId));
    if (!here || !organisation) continue;
    await queueMessage(ctx, {
      event: `needs.daily:${today}`,
      to: { kind: 'staff', id, address: mail },
      aboutId: organisationId,
      channel: 'mail',
      template,
      values: { city: ctx.city.name, organisation: organisation.shortName, ...here },
      path: '/desk/',
    });
  }
}
