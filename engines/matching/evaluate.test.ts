import { expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { evaluate, evaluateRanking } from './evaluate.ts';
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

test('retrieval of replies: right ones first, ties to the earlier, no common letter is a miss', () => {
  const replies = ['路灯已经修好', '公交线路已经调整', '公交线路已经调整', '学校食堂已检查'];
  const all = evaluateRanking(['路灯不亮', '公交线路', '公交线路', '食堂卫生'], replies, segmenter);
  expect(all.pairs).toBe(4);
  expect(all.bigrams).toEqual({ recall1: 0.75, recall10: 1, mrr10: 0.875 });
  expect(evaluateRanking(['abc'], ['路灯'], segmenter).engine).toEqual({ recall1: 0, recall10: 0, mrr10: 0 });
  expect(() => evaluateRanking(['a'], [], segmenter)).toThrow(RangeError);
});
