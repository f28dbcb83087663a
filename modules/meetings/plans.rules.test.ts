import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../base/time.ts';
import { isAnnounced, lunarNewYear, nationalCalendar } from '../../platform/i18n/calendar.ts';
import { ideasDay, type OwnedLine, overlapsOf, plansYear, tellingWords } from './plans.rules.ts';

const proposed = (year: number) => ideasDay(lunarNewYear(year), isAnnounced(year), nationalCalendar);

test('the first working day after the festival, as it was announced', () => {
  expect([2024, 2025, 2026].map(proposed)).toEqual(['2024-02-18', '2025-02-05', '2026-02-24']);
});

test('of a year that is not announced it lies after the usual holidays and is a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2005, max: 2090 }), (year) => {
      const day = proposed(year);
      const newYear = lunarNewYear(year);
      expect(nationalCalendar(day)).toBe(true);
      expect(day > newYear && day <= addDays(newYear, 14)).toBe(true);
      if (!isAnnounced(year)) expect(day >= addDays(newYear, 7)).toBe(true);
    }),
  );
});

test('plans of the next year are asked for from October on', () => {
  expect(['2026-09-30', '2026-10-01', '2027-02-15'].map(plansYear)).toEqual([2026, 2027, 2027]);
});

const words = ['骑手', '老人', '就医', '助餐', '欠薪'];
const aLine = fc.record({
  id: fc.uuid(),
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  innovation: fc.boolean(),
  ownerId: fc.constantFrom('a', 'b', 'c'),
  year: fc.constant(2027),
});
const bySpace = (text: string) => [...new Set(text.split(' '))];

test('what one body shares with another, the other shares with it, and nobody with themselves', () => {
  fc.assert(
    fc.property(fc.uniqueArray(aLine, { selector: ({ id }) => id, maxLength: 12 }), (lines: OwnedLine[]) => {
      const overlaps = overlapsOf(lines, [], bySpace);
      const ownerOf = new Map(lines.map(({ id, ownerId }) => [id, ownerId]));
      const told = [...overlaps].flatMap(([id, { shared }]) =>
        shared.flatMap(({ word, ownerIds }) => ownerIds.map((to) => `${ownerOf.get(id)} ${to} ${word}`)),
      );
      const set = new Set(told);
      for (const one of set) {
        const [from, to, word] = one.split(' ');
        expect(from).not.toBe(to);
        expect(set.has(`${to} ${from} ${word}`)).toBe(true);
      }
    }),
  );
});

test('a line that was asked last year in other punctuation is told to be the same', () => {
  const line = { id: '1', text: '给骑手办入会，当天办好', innovation: false, ownerId: 'a', year: 2027 };
  const old = { ...line, id: '2', text: '给骑手办入会,当天办好。', year: 2026 };
  const { same } = overlapsOf([line], [old, { ...old, id: '3', ownerId: 'b' }], bySpace).get('1') ?? {};
  expect(same).toEqual([
    { year: 2026, ownerId: 'a' },
    { year: 2026, ownerId: 'b' },
  ]);
});

test('words that tell nothing are not told as shared', () => {
  const cut = () => ['开展', '骑手', '，', '服务', '入会', '3', '个'];
  const wordsOf = tellingWords(cut, (word) => (word === '入会' ? 0.1 : 0.9));
  expect(wordsOf('')).toEqual(['骑手']);
});
