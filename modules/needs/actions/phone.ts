import { AppError } from '../../../base/error.ts';
import type { Language } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import * as people from '../../people/people.public.ts';
import { messageTexts } from '../needs-messages.words.ts';
import { refusalWords } from '../refusals.words.ts';

/** Sends a code to the telephone it was asked for, if somebody left that number. */
export const sendPhoneCode = jobKind<{ code: string; at: string; language?: Language }>(
  'needs.send-phone-code',
);

function read(typed: string): string {
  const phone = people.readPhone(typed);
  if (phone !== null) return phone;
  throw new AppError(400, 'bad-input', refusalWords.badPhone, {}, [
    { path: 'phone', text: refusalWords.badPhone },
  ]);
}

/**
 * Asks for a code to a telephone. Who left that number, and whether anybody did, is looked up by the job that sends
 * it: the answer, and the time it takes, tell nothing.
 */
export async function askCode(
  ctx: WriteContext,
  { typed, from, language = 'zh' }: { typed: string; from: string; language?: Language },
): Promise<void> {
  const code = await people.askPhoneCode(ctx, { phone: read(typed), from });
  const at = ctx.now.toISOString();
  await addJob(ctx, sendPhoneCode, `${code}:${at}`, ctx.now, { code, at, language });
}

const codeText: Template = {
  name: 'needs.phone-code',
  text: messageTexts.phoneCode,
  passes: 'all',
  minutes: people.codeMinutes,
};

/** Sends a code that was asked for, if somebody left the number; if nobody did, nothing happens. */
export async function sendCode(
  ctx: WriteContext,
  { code: id, at, language = 'zh' }: { code: string; at: string; language?: Language },
): Promise<void> {
  const found = await people.codeToSend(ctx, id);
  if (!found) return;
  await queueMessage(ctx, {
    event: `needs.phone-code:${id}:${at}`,
    to: { kind: 'resident', id: found.residentId },
    aboutId: id,
    language,
    template: codeText,
    values: { city: ctx.city.name, code: found.code, minutes: people.codeMinutes },
  });
}

/** Opens a session for the holder of a telephone; see `openByPhoneCode`. */
export async function openByPhone(
  ctx: WriteContext,
  { phone, code, from }: { phone: string; code: string; from: string },
): Promise<{ token: string }> {
  return people.openByPhoneCode(ctx, { phone: read(phone), code, from });
}
