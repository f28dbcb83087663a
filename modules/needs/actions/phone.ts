import { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import * as people from '../../people/people.public.ts';
import { refusalWords } from '../needs.words.ts';

/** Sends a code to the telephone it was asked for, if somebody left that number. */
export const sendPhoneCode = jobKind<{ code: string }>('needs.send-phone-code');

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
  { typed, from }: { typed: string; from: string },
): Promise<void> {
  const code = await people.askPhoneCode(ctx, { phone: read(typed), from });
  await addJob(ctx, sendPhoneCode, `${code}:${ctx.now.toISOString()}`, ctx.now, { code });
}

/** Opens a session for the holder of a telephone; see `openByPhoneCode`. */
export async function openByPhone(
  ctx: WriteContext,
  { phone, code, from }: { phone: string; code: string; from: string },
): Promise<{ token: string }> {
  return people.openByPhoneCode(ctx, { phone: read(phone), code, from });
}
