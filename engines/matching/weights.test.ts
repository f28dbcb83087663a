import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import type { Ask, Matcher, ServiceToMatch } from './interface.ts';
import { aService, menu } from './matching.fixtures.ts';
import { createMatcher } from './matching.ts';
import { usualWeights, type WeightName, type Weights, weightBounds, weightNames } from './weights.ts';

const segmenter = createSegmenter();

function matcherOf(services: readonly ServiceToMatch[], weights?: Weights): Matcher {
  const matcher = createMatcher({ segmenter, ...(weights ? { weights } : {}) });
  for (const service of services) matcher.put(service);
  return matcher;
}

const matcher = matcherOf(menu);
const sentence = fc
  .array(
    fc.constantFrom(
      ...[
        '半年没发工资',
        '眼睛看不清',
        '去不了医院',
        '老公打我',
        '骑手',
        '轮椅',
        '住院',
        '考上大学',
        '，',
        '我妈',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => list.join(''));
const areaPath = fc.constantFrom<string[]>([], ['village', 'north', 'city'], ['village', 'south', 'city']);
const between = ({ least, most }: { least: number; most: number }) =>
  fc.integer({ min: 0, max: 20 }).map((step) => least + ((most - least) * step) / 20);
const weights: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(weightNames.map((name) => [name, between(weightBounds[name])])) as Record<
    WeightName,
    fc.Arbitrary<number>
  >,
);
const doors: NonNullable<Ask['doors']> = (id) => (['open', 'later', 'closed'] as const)[id.length % 3];
const record: NonNullable<Ask['record']> = (id) => ({
  record: ((id.length % 5) - 2) / 2,
  declined: (id.length % 3) / 2,
});
const known = { doors, record };

/** What raising a weight speaks for (1) or against (−1), where it counted at all. */
const signs: Partial<Record<WeightName, 1 | -1>> = {
  groupFits: 1,
  groupMissing: -1,
  placeNamed: 1,
  placeUnknown: -1,
  full: -1,
  doorsOpen: 1,
  doorsClosed: -1,
  declined: -1,
};

test('the usual weights are those of before, and asking by them is the same as having them', () => {
  fc.assert(
    fc.property(sentence, areaPath, weights, (text, path, other) => {
      const ask = { text, areaPath: path, ...known };
      const plain = matcher.match(ask);
      expect(matcher.match({ ...ask, weights: usualWeights })).toEqual(plain);
      const own = matcherOf(menu.slice(0, 12), other);
      const told = matcherOf(menu.slice(0, 12)).match({ ...ask, weights: other });
      expect(own.match(ask)).toEqual(told);
      own.reweigh(usualWeights);
      expect(own.match(ask)).toEqual(matcherOf(menu.slice(0, 12)).match(ask));
    }),
    { numRuns: 30 },
  );
});

test('the order in which services came in does not matter, whatever the weights', () => {
  fc.assert(
    fc.property(
      sentence,
      weights,
      fc.shuffledSubarray([...menu], { minLength: menu.length }),
      (text, by, turned) => {
        const ask = { text, weights: by, ...known };
        expect(matcherOf(turned).match(ask)).toEqual(matcher.match(ask));
      },
    ),
    { numRuns: 20 },
  );
});

test('raising a weight never lowers what it speaks for, and never raises what it speaks against', () => {
  let moved = 0;
  fc.assert(
    fc.property(sentence, areaPath, weights, fc.constantFrom(...weightNames), (text, path, by, name) => {
      const higher = { ...by, [name]: weightBounds[name].most };
      // All that fit, however far below the best.
      const scores = (given: Weights) =>
        new Map(
          matcher
            .match({ text, areaPath: path, weights: given, ...known, limit: 100 })
            .map((match) => [match.serviceId, match]),
        );
      const [before, after] = [scores(by), scores(higher)];
      for (const [id, match] of after) {
        const was = before.get(id);
        if (!was) continue;
        const sign = signs[name];
        const speaks =
          name === 'record'
            ? Math.sign(match.shares.record ?? 0)
            : sign === undefined
              ? 1
              : match.shares[name] === undefined
                ? 0
                : sign;
        if (speaks >= 0) expect(match.score).toBeGreaterThanOrEqual(was.score);
        if (speaks <= 0 && sign !== undefined) expect(match.score).toBeLessThanOrEqual(was.score);
        if (match.score !== was.score) moved += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(moved).toBeGreaterThan(20);
});

test('a field that counts more brings what stands in it before what stands elsewhere', () => {
  const two = [
    aService({ id: 'by-title', org: 'x', category: 'a', title: '轮椅借用', summary: '', saidAs: [] }),
    aService({ id: 'by-said', org: 'y', category: 'a', title: '辅具', summary: '', saidAs: ['想借轮椅'] }),
  ];
  const first = (by: Partial<Weights>) =>
    matcherOf(two, { ...usualWeights, ...by }).match({ text: '轮椅' })[0]?.serviceId;
  expect(first({ title: 6, said: 0.5 })).toBe('by-title');
  expect(first({ title: 0.5, said: 6 })).toBe('by-said');
});

test('what is not told is told as missing, and each share is what moved the score', () => {
  const given = { org: 'x', category: 'a', title: '轮椅借用', summary: '', saidAs: ['想借轮椅'] };
  const plain = matcherOf([aService({ id: 'a', ...given })]).match({ text: '轮椅' })[0];
  const [match] = matcherOf([aService({ id: 'a', ...given, groups: ['veteran'], areaIds: ['north'] })]).match(
    { text: '轮椅', record: () => ({ record: 1, declined: 0.5 }) },
  );
  expect(match?.reasons.map(({ kind }) => kind)).toEqual(['text', 'no-group', 'no-place']);
  const moved = 0.95 * 0.9 * 1.1 * 0.95;
  expect(match?.shares).toEqual({ groupMissing: -0.05, placeUnknown: -0.1, record: 0.1, declined: -0.05 });
  expect(match?.score).toBeCloseTo((plain?.score ?? 0) * moved, 2);
});

test('a weight beyond its bounds is refused by name', () => {
  expect(() => matcher.reweigh({ ...usualWeights, full: 0.9 })).toThrow(
    /weight full must be 0 to 0.8, not 0.9/,
  );
  expect(() => createMatcher({ segmenter, weights: { ...usualWeights, said: Number.NaN } })).toThrow(
    RangeError,
  );
  expect(() => matcher.match({ text: '轮椅', weights: { ...usualWeights, title: 0 } })).toThrow(/title/);
});
