import { describe, expect, test } from 'vitest';
import { inBeijing, readLines, timeOf } from './lines.ts';

describe('lines of messages', () => {
  test('are read whatever their times look like', () => {
    const at = Date.UTC(2019, 0, 6, 4, 9, 38);
    for (const time of [
      '2019-01-06 12:09:38',
      '2019/1/6 12:09:38',
      '2019-01-06T04:09:38Z',
      '2019-01-06T12:09:38',
    ]) {
      expect(timeOf(time)).toBe(at);
    }
    expect(timeOf('2019/1/6')).toBe(Date.UTC(2019, 0, 5, 16));
    for (const time of ['2019-02-30', 'yesterday', '', 20190106, null]) expect(timeOf(time)).toBeNull();
    expect(inBeijing(at)).toBe('2019-01-06T12:09:38+08:00');
  });

  test('that cannot be used are told by their number, the others stay', () => {
    const { messages, faults } = readLines(
      [
        '{"id": 1, "title": "停水", "time": "soon"}',
        '',
        'x',
        '[1]',
        '{"title": "停电"}',
        '{"id": "2", "title": " "}',
      ].join('\n'),
    );
    expect(messages).toEqual([{ id: '1', title: '停水', text: '', at: null }]);
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 4, 5, 6]);
  });
});
