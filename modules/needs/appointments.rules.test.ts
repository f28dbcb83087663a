import { expect, test } from 'vitest';
import {
  appointmentText,
  clockText,
  extensionBy,
  fitsText,
  standing,
  tellsNothing,
  tellsOf,
  wrongMoment,
} from './appointments.rules.ts';
import { appointmentRefusals as w } from './appointments.words.ts';
import { freshLeg } from './needs.rules.ts';

const agreed = { day: '2026-12-03', time: '09:00', place: '旗蒙医医院', bring: '身份证、社保卡' };

test('an appointment is told as one says it', () => {
  expect(appointmentText(agreed, 'zh', '2026-11-24')).toBe('12月3日上午9点，旗蒙医医院，带身份证、社保卡');
  expect(appointmentText({ ...agreed, bring: '' }, 'en', '2026-11-24')).toBe('3 Dec, 9:00 a.m., 旗蒙医医院');
  expect(appointmentText(agreed, 'zh', '2027-01-01')).toContain('2026年12月3日');
});

test.each([
  ['05:10', '清早5点10分'],
  ['07:30', '上午7点半'],
  ['12:00', '中午12点'],
  ['14:30', '下午2点半'],
  ['19:05', '晚上7点5分'],
  ['00:00', '清早0点'],
])('%s is %s', (time, text) => {
  expect(clockText(time, 'zh')).toBe(text);
});

test('in English the clock is read by its halves', () => {
  expect(clockText('19:05', 'en')).toBe('7:05 p.m.');
});

test('a moment that is over or a year away cannot be agreed', () => {
  const wrong = (day: string, time: string) => wrongMoment({ day, time }, '2026-11-24', '10:20:30');
  expect(wrong('2026-11-24', '10:21')).toBeNull();
  expect(wrong('2026-11-24', '10:20')).toBe(w.past);
  expect(wrong('2026-11-23', '23:00')).toBe(w.past);
  expect(wrong('2027-11-26', '09:00')).toBe(w.tooFar);
});

test('no link, telephone or identity number goes out with it', () => {
  for (const words of ['旗蒙医医院门诊楼（二楼）203室', '身份证、社保卡', '嘎查小卖部', '']) {
    expect(fitsText(words), words).toBe(true);
  }
  for (const words of ['看 www.abc.cn', 'https://x', '打13900001111', '139 0000 1111', '一行\n两行']) {
    expect(fitsText(words), words).toBe(false);
  }
});

test('what a neighbour must not read is not said in a text', () => {
  expect(tellsNothing(agreed)).toBe(true);
  expect(tellsNothing({ ...agreed, place: '市精神卫生中心' })).toBe(false);
  expect(tellsNothing({ ...agreed, bring: '离婚证' })).toBe(false);
});

test('passed on with its leg it is told once: agreed by one, cancelled by another, changed by the last', () => {
  const rest = { state: 'passed', withdrawn_at: null };
  const row: Parameters<typeof tellsOf>[1] & typeof rest = {
    ...freshLeg,
    ...rest,
    id: 'a',
    dispatched_at: new Date(0),
  };
  const a = { ...row, appointment_day: '2026-12-03', appointment_time: '09:00', appointed_at: new Date(1) };
  const b = { ...a, id: 'b', passed_from: 'a' };
  const c = { ...a, id: 'c', passed_from: 'b', state: 'dispatched' };
  const told = (...legs: (typeof row)[]) => legs.map((leg) => Object.values(tellsOf(legs, leg)));
  const [yes, no, off] = [
    [true, false],
    [false, false],
    [false, true],
  ];
  expect(told(a, b, c)).toEqual([yes, no, no]);
  const gone = { appointment_cancelled_at: new Date(2) };
  expect(told(a, b, { ...c, ...gone })).toEqual([yes, no, off]);
  expect(told({ ...a, ...gone }, { ...b, ...gone })).toEqual([[true, true], no]);
  expect(told(a, b, { ...c, appointed_at: new Date(3) })).toEqual([no, no, yes]);
  expect(told(a, { ...b, ...freshLeg, passed_from: 'a', dispatched_at: null })).toEqual([yes, no]);
  expect(standing(c, '2026-12-03')).toMatchObject({ time: '09:00' });
});

test('it stands until its day is over, and only while its leg is at work', () => {
  const leg = {
    ...{ appointment_day: '2026-12-03', appointment_time: '09:00', appointment_place: '旗蒙医医院' },
    ...{ appointment_bring: '', appointed_at: new Date(0), appointment_cancelled_at: null },
    ...{ state: 'taken_on', withdrawn_at: null },
  };
  expect(standing(leg, '2026-12-03')).toMatchObject({ place: '旗蒙医医院' });
  expect(standing(leg, '2026-12-04')).toBeNull();
  expect(standing({ ...leg, appointment_cancelled_at: new Date(1) }, '2026-12-01')).toBeNull();
  expect(standing({ ...leg, state: 'ended' }, '2026-12-01')).toBeNull();
  expect(standing({ ...leg, withdrawn_at: new Date(1) }, '2026-12-01')).toBeNull();
});

test('a day after the deadline moves it by the one extension, where that is left and reaches it', () => {
  const leg = { deadline: '2026-12-01', extended: null };
  const by = (day: string, more: object = {}, may = true) =>
    extensionBy({ ...leg, ...more }, may, day, '2026-11-24');
  expect(by('2026-12-01')).toBeNull();
  expect(by('2026-12-02')).toBe('offered');
  expect(by('2026-12-02', { deadline: null })).toBeNull();
  expect(by('2026-12-02', { extended: {} }, false)).toBe('used');
  expect(by('2026-12-02', {}, false)).toBe('not');
  expect(by('2027-01-30')).toBe('offered');
  expect(by('2027-01-31')).toBe('far');
  expect(by('2026-11-24', { deadline: '2026-11-20' })).toBeNull();
  expect(by('2026-11-25', { deadline: '2026-11-20' })).toBe('offered');
});
