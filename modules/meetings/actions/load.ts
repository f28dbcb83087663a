import { AppError, type FieldError } from '../../../base/error.ts';
import type { Word } from '../../../base/words.ts';
import { notFound } from '../../../platform/access/actor.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { httpWords } from '../../../platform/http/http.words.ts';
import type { Kept } from '../meetings.policy.ts';
import { meetingRefusals as w } from '../meetings.words.ts';
import { findMeetingToChange, type MeetingRecord } from '../store/meetings.ts';
import { chairFinder, type Offices, officesOf } from '../views/offices.ts';

export function refuseField(
  path: string,
  text: Word,
  values: Record<string, string | number> = {},
): AppError {
  const field: FieldError = { path, text, values };
  return new AppError(400, 'bad-input', httpWords.badInput, {}, [field]);
}

export function stale(): AppError {
  return new AppError(409, 'stale', w.stale);
}

export const byOf = ({ actor }: WriteContext) => (actor.kind === 'staff' ? actor.staffId : null);

export interface LoadedMeeting {
  readonly offices: Offices;
  readonly meeting: MeetingRecord;
  /** Who keeps it: the office and, in its months, the chair. */
  readonly kept: Kept;
}

/** A meeting the caller sees, locked. Throws 404, and 409 on an old version where one is given. */
export async function loadMeeting(ctx: WriteContext, id: string, version?: number): Promise<LoadedMeeting> {
  const offices = await officesOf(ctx);
  const meeting = await findMeetingToChange(ctx.db, offices.scope, id);
  if (!meeting) throw notFound();
  if (version !== undefined && meeting.version !== version) throw stale();
  const { officeId, day } = meeting;
  const chairId = meeting.chairId ?? (await chairFinder(ctx, offices))(officeId, day);
  return { offices, meeting, kept: { officeId, chairId } };
}

/** An organisation that may be given something new. Throws 400 on the field. */
export function openOne({ organisations }: Offices, id: string, path: string): void {
  const found = organisations.get(id);
  if (!found || found.closed) throw refuseField(path, w.noSuchOrganisation);
}
