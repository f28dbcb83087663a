import { instantOf } from '../../../base/time.ts';
import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { calendarFile } from '../../../platform/calendar-file/calendar-file.ts';
import { writtenWords as w } from '../meetings.words.ts';
import { getMeeting } from './meetings.ts';

/** The meeting as a calendar reads it; a later download with a higher sequence takes its place. Throws 404. */
export async function invitation(ctx: ReadContext, id: string) {
  const meeting = await getMeeting(ctx, id);
  const { title, day, from, to, place, chair, agenda, version, state } = meeting;
  const values = {
    chair: chair?.shortName ?? say(w.noChair, 'zh'),
    agenda: agenda.map((one) => one.title).join(say(w.comma, 'zh')) || say(w.noAgenda, 'zh'),
  };
  const { zone } = ctx.city;
  const content = calendarFile({ name: title }, [
    {
      ...{ uid: `${id}@${ctx.city.key}.joint-meeting`, changedAt: ctx.now, sequence: version - 1, title },
      time: { from: instantOf(day, from, zone), to: instantOf(day, to, zone) },
      text: say(w.invitation, 'zh', values),
      ...(place === '' ? {} : { place }),
      cancelled: state === 'cancelled',
    },
  ]);
  return {
    ...{ name: `${title} ${day}.ics`, type: 'text/calendar' },
    content: Buffer.from(content).toString('base64'),
  };
}
