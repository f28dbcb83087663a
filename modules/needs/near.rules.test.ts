import { expect, test } from 'vitest';
import { nearOf } from './near.rules.ts';

const said = (id: string, words: string) => ({ id, words });
const wages = '厂里三个月没发工资了，老板电话也不接，家里老人还在住院';

test('nearly the same words are near, the nearest first; another matter is not', () => {
  const all = [
    said('far', '骑手怎么入会，要带什么材料'),
    said('near', '厂里三个月没发工资了，老板电话也不接，老人还在住院'),
    said('same', `${wages}。`),
    said('other', '厂里的灯坏了三个月，老板不修'),
  ];
  expect(nearOf(wages, all).map(({ id }) => id)).toEqual(['same', 'near']);
});

test('nothing, one character, emoji and very long words are near to nothing they do not share', () => {
  const all = [said('a', wages), said('b', '😀'), said('c', '')];
  expect(nearOf('', all)).toEqual([]);
  expect(nearOf('工', all)).toEqual([]);
  expect(nearOf(wages, [])).toEqual([]);
  const long = wages.repeat(3000);
  expect(nearOf(long, [said('long', long)]).map(({ id }) => id)).toEqual(['long']);
});

test('whatever comes in, what is found is among what was asked and says the same of itself', () => {
  const all = [said('a', wages), said('b', `${wages}！！`), said('c', '老人没人照看，想找个说话的')];
  for (const one of all) {
    const found = nearOf(one.words, all);
    expect(found.map(({ id }) => id)).toContain(one.id);
    for (const other of found) expect(nearOf(other.words, [one])).toEqual([one]);
  }
});
