import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localTime } from '../../base/time.ts';
import { holdsLink, readReply, sendableAt } from './messages.rules.ts';

const zone = 'Asia/Shanghai';
const night = { from: '21:00', to: '08:00' };

describe('quiet hours', () => {
  test.each([
    ['2026-11-24T12:59:59Z', '2026-11-24T12:59:59Z'],
    ['2026-11-24T13:00:00Z', '2026-11-25T00:00:00Z'],
    ['2026-11-24T20:30:00Z', '2026-11-25T00:00:00Z'],
    ['2026-11-24T23:59:59Z', '2026-11-25T00:00:00Z'],
    ['2026-11-25T00:00:00Z', '2026-11-25T00:00:00Z'],
  ])('21:00 to 08:00 turn %s into %s', (at, due) => {
    expect(sendableAt(new Date(at), night, zone).toISOString()).toBe(new Date(due).toISOString());
  });

  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);

  test('whatever they are, a text is never due in them, never before its time, and within a day', () => {
    const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(at, time, time, (moment, from, to) => {
        const due = sendableAt(moment, { from, to }, zone);
        const local = localTime(due, zone).time;
        const [start, end] = [`${from}:00`, `${to}:00`];
        const inside = start <= end ? local >= start && local < end : local >= start || local < end;
        expect(inside).toBe(false);
        expect(due.getTime()).toBeGreaterThanOrEqual(moment.getTime());
        expect(due.getTime() - moment.getTime()).toBeLessThanOrEqual(86_400_000);
        // Once due, it stays due.
        expect(sendableAt(due, { from, to }, zone)).toEqual(due);
      }),
    );
  });
});

describe('a short answer', () => {
  test.each([
    ...[
      '1',
      ' 1 ',
      '１',
      '1。',
      '①',
      '解决了',
      '1 解决了',
      '已经解决了',
      '已經解決了',
      'Solved.',
      '【1】',
    ].map((text) => [text, '1']),
    ...['2', '２。', '没解决', '2 没解决', '还没有解决', '還沒解決', 'not solved'].map((text) => [text, '2']),
    ...['3', '请打电话给我', '3、打电话', '给我回个电话'].map((text) => [text, '3']),
    ...['T', 't', 'TD', '退订', ' 退订。', 'Stop'].map((text) => [text, 'stop']),
    ...['12', '1 2', '100', '', '谢谢', '没有1', '厂里说下周给', 'ᠮᠣᠩᠭᠣᠯ', '解决了吗'].map((text) => [
      text,
      'words',
    ]),
  ])('%j means %s', (text, choice) => {
    expect(readReply(text)).toBe(choice);
  });
});

test.each(['https://a.cn', '看 www.x.org', 'lianxin.gov.cn/n/abc', 't.cn', 'HTTP://X'])(
  '%j is seen to hold a link',
  (text) => expect(holdsLink(text)).toBe(true),
);

test.each(['编号 1124-7K3P，打 0991-1234567。', '3.5 元', 'T', 'No. 1124-AB2C'])('%j holds none', (text) =>
  expect(holdsLink(text)).toBe(false),
);
