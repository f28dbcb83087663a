import { expect, test } from 'vitest';
import { maySay, safeName, safeRelation, safeTitle } from './first-text.rules.ts';

const need = { via: 'phone', protected: false, confidential: false, of_child: false, urgency: 'ordinary' };

test('only what was heard and is neither protected, of a child nor in danger is told by name', () => {
  expect(maySay(need)).toBe(true);
  expect(maySay({ ...need, via: 'counter', urgency: 'attend' })).toBe(true);
  for (const more of [{ via: 'web' }, { protected: true }, { confidential: true }, { of_child: true }]) {
    expect([more, maySay({ ...need, ...more })]).toEqual([more, false]);
  }
  expect(maySay({ ...need, urgency: 'danger' })).toBe(false);
});

test.each([
  ['光明工程白内障筛查', true],
  ['老人、残疾人法律援助', true],
  ['反家暴帮助', false],
  ['家里挨打挨骂的帮助', false],
  ['心理咨询', false],
  ['见 www.a.cn', false],
])('%s in a text: %s', (title, told) => {
  expect(safeTitle(title)).toBe(told ? title : null);
});

test('a name is letters, a relation one of the usual words', () => {
  expect(['王桂兰', '娜仁·图雅', 'a.cn', '13900001111', null].map(safeName)).toEqual([
    ...['王桂兰', '娜仁·图雅'],
    ...[null, null, null],
  ]);
  expect(['老伴', '欠我钱的', null].map(safeRelation)).toEqual(['老伴', null, null]);
});
