import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { codeFor, draftDocument } from '../../documents/documents.public.ts';
import * as happenings from '../meetings.happenings.ts';
import * as policy from '../meetings.policy.ts';
import { meetingRefusals as w, writtenWords } from '../meetings.words.ts';
import { attendanceOf, bodyOf, titleOf } from '../minutes.rules.ts';
import { saveMeeting } from '../store/meetings.ts';
import { getMeeting } from '../views/meetings.ts';
import { byOf, loadMeeting } from './load.ts';

/**
 * Drafts the minutes as an official document of the office, out of who was there and what was agreed; from then on it
 * is read over, signed and issued as any other. Throws 403, 404, 409.
 */
export async function draftMinutes(
  ctx: WriteContext,
  id: string,
  { version }: { version: number },
): Promise<{ documentId: string }> {
  const { meeting } = await loadMeeting(ctx, id, version);
  const allowed = policy.allowOffice(ctx.actor, meeting);
  if (meeting.documentId !== null) throw new AppError(409, 'has-minutes', w.hasMinutes);
  const seen = await getMeeting(ctx, id);
  if (seen.items.length === 0) throw new AppError(409, 'nothing-agreed', w.nothingAgreed);
  const open = seen.seats.filter(({ answer }) => answer === 'asked');
  if (open.length > 0) {
    const names = open.map(({ organisation }) => organisation.shortName).join(say(writtenWords.comma, 'zh'));
    throw new AppError(409, 'attendance-open', w.attendanceOpen, { names });
  }
  const documentId = await draftDocument(ctx, {
    ...{ kind: 'minutes', supersedes: null },
    content: {
      ...{
        code: await codeFor(ctx, 'minutes'),
        title: titleOf(seen),
        scope: 'special',
        urgency: 'ordinary',
        addressees: [],
      },
      ...{ body: bodyOf(seen), attendance: attendanceOf(seen), attachments: [], note: '', copiedTo: [] },
    },
  });
  const by = { version: version + 1, changedBy: byOf(ctx), changedAt: ctx.now };
  await saveMeeting(ctx.db, { ...allowed, ...by, documentId });
  await record(ctx, happenings.minutesDrafted, id, { document: documentId });
  return { documentId };
}
