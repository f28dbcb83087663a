import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessed } from './guess.rules.ts';
import { currentOf, spans, stateOf, yearsBetween } from './library.rules.ts';
import { difference, linesOf, paragraphsOf } from './outline.rules.ts';

const edition = (number: number, fromDay: string) => ({ number, fromDay, title: '办法', documentNumber: '' });

test('each edition holds until the day before the next, the last one until it is withdrawn', () => {
  const all = [edition(1, '2025-01-01'), edition(2, '2026-12-01'), edition(3, '2026-12-01')];
  const told = spans(all, '2027-03-01', '2026-11-24').map(({ number, toDay, state }) => [
    number,
    toDay,
    state,
  ]);
  expect(told).toEqual([
    [3, '2027-02-28', 'coming'],
    [2, null, 'corrected'],
    [1, '2026-11-30', 'inForce'],
  ]);
  expect(spans(all, null, '2026-12-02').map(({ state }) => state)).toEqual(['inForce', 'corrected', 'over']);
});

test('a reader sees the edition that holds today, or the one that is to come first', () => {
  const all = [edition(1, '2025-01-01'), edition(2, '2026-12-01')];
  expect(currentOf(all, '2026-11-24')).toBe(1);
  expect(currentOf(all, '2026-12-01')).toBe(2);
  expect(currentOf(all, '2024-01-01')).toBe(1);
  expect(stateOf({ withdrawnFrom: null, firstFrom: '2026-12-01' }, '2026-11-24')).toBe('coming');
  expect(stateOf({ withdrawnFrom: '2026-11-24', firstFrom: '2025-01-01' }, '2026-11-24')).toBe('withdrawn');
  expect(yearsBetween('2024-05-01', '2026-01-01')).toEqual([2026, 2025, 2024]);
  expect(yearsBetween(null, null)).toEqual([]);
});

test('headings are told by their marks; long lines and whole sentences are paragraphs', () => {
  const lines = linesOf('第一章 总则\n一、谁可以领\n\n（一）住院的\n  正文。\n一、这一条写到底就是一句话。');
  expect(lines.map(({ level }) => level)).toEqual([1, 1, 2, 0, 0]);
});

test('a text is asked for its title, its number and its day, and nothing is made up', () => {
  const text =
    '晴川市群团联席会议办公室文件\n晴联办发〔2026〕3号\n关于补助的通知\n正文。\n2026年2月30日\n2026年11月3日';
  expect(guessed(text)).toEqual({
    ...{ title: '关于补助的通知', number: '晴联办发〔2026〕3号', day: '2026-11-03' },
    text: '正文。\n2026年2月30日\n2026年11月3日',
  });
  // A paragraph that names another document is none of its head.
  const named = '关于补助的通知\n根据晴联办发〔2026〕3号文件，现把冬天办理补助的时间和地点通知如下。';
  expect(guessed(named)).toMatchObject({ number: '', text: named.split('\n')[1] });
  expect(guessed('2026年2月30日')).toMatchObject({ number: '', day: null, text: '2026年2月30日' });
});

test('two editions are told apart paragraph by paragraph', () => {
  expect(difference('一\n二\n三', '一\n二点五\n三\n四')).toEqual([
    { kind: 'same', text: '一' },
    { kind: 'gone', text: '二' },
    { kind: 'come', text: '二点五' },
    { kind: 'same', text: '三' },
    { kind: 'come', text: '四' },
  ]);
});

const someLines = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 12 });

test('what is the same and gone is the old text, what is the same and come the new', () => {
  fc.assert(
    fc.property(someLines, someLines, (a, b) => {
      const told = difference(a.join('\n'), b.join('\n'));
      const only = (...kinds: string[]) =>
        told.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
      expect(only('same', 'gone')).toEqual(paragraphsOf(a.join('\n')));
      expect(only('same', 'come')).toEqual(paragraphsOf(b.join('\n')));
    }),
  );
});
