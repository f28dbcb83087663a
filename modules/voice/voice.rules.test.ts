import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonArea, commonCategory, recognise, shownTo } from './voice.rules.ts';

describe('a concern keeps who it is', () => {
  test('where at least half of the smaller is the same; the most alike goes first', () => {
    const known = [
      { id: 'a', members: ['1', '2', '3', '4'] },
      { id: 'b', members: ['5', '6', '7'] },
    ];
    expect(
      recognise(known, [
        ['5', '6', '9'],
        ['1', '2', '8', '10'],
        ['11', '12', '13'],
      ]),
    ).toEqual(['b', 'a', null]);
    // Torn in two: the larger half stays what it was.
    expect(
      recognise(known, [
        ['1', '20'],
        ['2', '3', '4'],
      ]),
    ).toEqual([null, 'a']);
    expect(recognise(known, [['1', '5', '30', '31', '32']])).toEqual([null]);
  });

  test('no two found are one of before', () => {
    const members = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(members, { maxLength: 5 }), fc.array(members, { maxLength: 5 }), (before, now) => {
        const known = before.map((all, at) => ({ id: String(at), members: all }));
        const found = recognise(known, now).filter((id) => id !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

test('the place of a concern is the smallest area with three of five of its members', () => {
  const ways = [
    ['city', 'north', 'a'],
    ['city', 'north', 'a'],
    ['city', 'north', 'a'],
    ['city', 'north', 'b'],
    ['city'],
  ];
  expect(commonArea(ways)).toBe('a');
  expect(commonArea(ways.slice(2))).toBe('north');
  expect(commonArea([['city'], ['city']])).toBe('city');
  expect(commonArea([])).toBeNull();
});

test('its category is what at least half were sorted under', () => {
  expect(commonCategory(['heat', 'heat', null])).toBe('heat');
  expect(commonCategory(['heat', 'road', null])).toBeNull();
  expect(commonCategory([null, null, 'road'])).toBeNull();
});

test('a leader reads no number of one to four', () => {
  expect([0, 1, 4, 5, 9].map((count) => shownTo(false, count))).toEqual([0, null, null, 5, 9]);
  expect(shownTo(true, 3)).toBe(3);
});
