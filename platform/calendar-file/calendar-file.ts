import { addDays, type Day } from '../../base/time.ts';

/** Whole days, the last one included, or an instant to another. */
export type EventTime =
  | { readonly day: Day; readonly until?: Day }
  | { readonly from: Date; readonly to: Date };

export interface Invited {
  readonly name: string;
  readonly mail: string;
}

/** One entry of a calendar. What changes keeps its `uid`; `sequence` grows with each change. */
export interface CalendarEvent {
  /** The same for ever and nobody else's: `<id>@<host>`. */
  readonly uid: string;
  readonly changedAt: Date;
  readonly sequence?: number;
  readonly time: EventTime;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  readonly url?: string;
  readonly cancelled?: boolean;
  readonly organizer?: Invited;
  readonly invited?: readonly Invited[];
}

export interface CalendarHead {
  readonly name: string;
  /** `PUBLISH` for a feed or a file to keep; `REQUEST` and `CANCEL` for invitations that are answered. */
  readonly method?: 'PUBLISH' | 'REQUEST' | 'CANCEL';
}

/** Control characters have no place in a text of RFC 5545. */
const controls = /[^\P{Cc}\t\n\r]/gu;

function escaped(text: string): string {
  return text
    .replace(controls, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A parameter's value in quotation marks, which it cannot hold itself. */
function quoted(text: string): string {
  return `"${text.replace(controls, '').replace(/["\r\n]/g, ' ')}"`;
}

/** An address as a mail client sends it; nothing that could begin another line. */
function mailto(mail: string): string {
  return `mailto:${mail.replace(/[\s;,:"\\]/g, '')}`;
}

/** Lines of at most 75 octets, never parted within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += letter;
    room -= size;
  }
  return out;
}

const compactDay = (day: Day) => day.replaceAll('-', '');
const compactInstant = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

function timeLines(time: EventTime): string[] {
  if ('day' in time) {
    const after = addDays(time.until ?? time.day, 1);
    return [`DTSTART;VALUE=DATE:${compactDay(time.day)}`, `DTEND;VALUE=DATE:${compactDay(after)}`];
  }
  return [`DTSTART:${compactInstant(time.from)}`, `DTEND:${compactInstant(time.to)}`];
}

function person(kind: string, { name, mail }: Invited): string {
  return `${kind};CN=${quoted(name)}:${mailto(mail)}`;
}

function eventLines(event: CalendarEvent, answers: boolean): string[] {
  const { uid, changedAt, sequence = 0, time, title, text, place, url, organizer, invited = [] } = event;
  const asked = answers ? 'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE' : 'ATTENDEE';
  return [
    ...['BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${compactInstant(changedAt)}`],
    ...[`SEQUENCE:${sequence}`, ...timeLines(time), `SUMMARY:${escaped(title)}`],
    ...(text === undefined || text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    ...(place === undefined || place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(url === undefined ? [] : [`URL:${url.replace(/\s/g, '')}`]),
    ...(organizer ? [person('ORGANIZER', organizer)] : []),
    ...invited.map((one) => person(asked, one)),
    ...('day' in time ? ['TRANSP:TRANSPARENT'] : []),
    ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}

/** A calendar after RFC 5545, as a feed, as a file to keep or as an invitation in a mail. */
export function calendarFile(head: CalendarHead, events: readonly CalendarEvent[]): string {
  const { name, method = 'PUBLISH' } = head;
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lianxin//Lianxin//ZH', 'CALSCALE:GREGORIAN'],
    ...[`METHOD:${method}`, `X-WR-CALNAME:${escaped(name)}`],
    ...events.flatMap((event) => eventLines(event, method === 'REQUEST')),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
