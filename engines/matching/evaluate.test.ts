import { expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { evaluate } from './evaluate.ts';
import { menu } from './matching.fixtures.ts';
import { createMatcher } from './matching.ts';

const segmenter = createSegmenter();
const matcher = createMatcher({ segmenter });
for (const service of menu) matcher.put(service);

test('counts first places, first three, nothing found and misses', () => {
  const figures = evaluate(matcher, [
    { text: '骑手怎么入会', expected: ['union-join'] },
    { text: '想借个轮椅', expected: ['wheelchair', 'certificate'] },
    { text: '路灯坏了', expected: [] },
    { text: '骑手怎么入会', expected: ['dating'] },
  ]);
  expect(figures).toEqual({
    cases: 4,
    hit1: 0.75,
    hit3: 0.75,
    mrr: 0.75,
    nothingFound: 1,
    misses: [{ text: '骑手怎么入会', expected: ['dating'], found: ['union-join'] }],
  });
  expect(evaluate(matcher, [])).toMatchObject({ cases: 0, hit1: 0, mrr: 0 });
});

test('a second place counts half', () => {
  const text = '眼睛看不清，去不了医院';
  const second = matcher.match({ text })[1]?.serviceId ?? '';
  expect(evaluate(matcher, [{ text, expected: [second] }])).toMatchObject({ hit1: 0, hit3: 1, mrr: 0.5 });
});
