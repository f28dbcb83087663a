import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar-file.ts';

const event: CalendarEvent = {
  uid: '1@city.example',
  changedAt: new Date('2026-11-24T00:10:00Z'),
  time: { day: '2026-11-30' },
  title: '入企宣讲；二十场',
};

/** As a calendar reads it: lines joined again, and then their values. */
function readBack(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n');
}

function valueOf(file: string, name: string): string | undefined {
  return readBack(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

test('a day of a feed takes up that day and nobody’s time', () => {
  const lines = readBack(calendarFile({ name: '任务' }, [event]));
  expect(lines).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lianxin//Lianxin//ZH', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', 'X-WR-CALNAME:任务', 'BEGIN:VEVENT', 'UID:1@city.example'],
    ...['DTSTAMP:20261124T001000Z', 'SEQUENCE:0', 'DTSTART;VALUE=DATE:20261130', 'DTEND;VALUE=DATE:20261201'],
    ...['SUMMARY:入企宣讲；二十场', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

test('an invitation names who asks and who is asked, and is called off under the same name', () => {
  const meeting: CalendarEvent = {
    ...{ ...event, sequence: 2, cancelled: true, place: '二楼会议室' },
    time: { from: new Date('2026-12-02T01:00:00Z'), to: new Date('2026-12-02T02:30:00Z') },
    organizer: { name: '联席办', mail: 'office@city.example' },
    invited: [{ name: '"王"芳', mail: 'wang@city.example\r\nX-EVIL:1' }],
  };
  const lines = readBack(calendarFile({ name: '例会', method: 'REQUEST' }, [meeting]));
  expect(lines).toContain('DTSTART:20261202T010000Z');
  expect(lines).toContain('DTEND:20261202T023000Z');
  expect(lines).toContain('ORGANIZER;CN="联席办":mailto:office@city.example');
  expect(lines).toContain(
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=" 王 芳":mailto:wang@city.exampleX-EVIL1',
  );
  expect(lines).toContain('SEQUENCE:2');
  expect(lines).toContain('STATUS:CANCELLED');
});

test('whatever a title holds comes back as it was, in lines of 75 octets, and never makes a line of its own', () => {
  const text = fc.string({
    unit: fc.constantFrom('入', 'a', ';', ',', '\\', '\n', ' ', '😀', 'n', ':'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(text, (title) => {
      const file = calendarFile({ name: 'x' }, [{ ...event, title }]);
      expect(valueOf(file, 'SUMMARY')).toBe(title);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(readBack(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    }),
  );
});
