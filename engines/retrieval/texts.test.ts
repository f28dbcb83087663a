import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { rankByEngine, rankByPairs } from './measure.ts';
import { createTextIndex } from './texts.ts';

const segmenter = createSegmenter();
const answers = {
  lamp: '您反映的路灯不亮的问题，我局已派人更换灯泡，现已恢复照明。',
  bus: '公交线路的走向由交通部门统一规划，您建议的站点将在调整时研究。',
  food: '经检查，学校食堂证照齐全，已要求改善饭菜质量。',
  wages: '我队已立案调查，责令企业七日内支付拖欠的工资。',
};

function filled() {
  const index = createTextIndex(segmenter);
  for (const [id, text] of Object.entries(answers)) index.put(id, text);
  return index;
}

describe('an index of texts', () => {
  it('finds the answer to what is said in a few words, traditional characters too', () => {
    const index = filled();
    expect(index.search('门口的灯坏了', { limit: 1 })[0]?.id).toBe('lamp');
    expect(index.search('老板拖欠工資', { limit: 1 })[0]?.id).toBe('wages');
    expect(index.search('孩子说食堂的饭不好吃', { limit: 2 })[0]?.id).toBe('food');
    index.remove('food');
    expect(index.search('食堂', { limit: 5 }).map(({ id }) => id)).not.toContain('food');
    expect(index.size).toBe(3);
  });

  it('thinks less of what comes up whatever is said, and as before where nothing is known', () => {
    const index = filled();
    index.put('crowd', '您好，您反映的问题已收悉，路灯、公交、食堂、工资等问题已转交有关部门办理。');
    const before = index.search('路灯的问题', { limit: 5 }).map(({ id }) => id);
    const asked = ['公交的问题', '食堂的问题', '工资的问题', '反映问题', '问题已收悉'].map((said) => ({
      said,
    }));
    const scoreOf = (id: string) =>
      index.search('食堂的问题', { limit: 9 }).find((one) => one.id === id)?.score ?? 0;
    const [crowd, food] = [scoreOf('crowd'), scoreOf('food')];
    index.weighCrowded(asked);
    expect(crowd - scoreOf('crowd')).toBeGreaterThan(food - scoreOf('food'));
    index.weighCrowded([]);
    expect(index.search('路灯的问题', { limit: 5 }).map(({ id }) => id)).toEqual(before);
  });

  it('never counts against a text that it was right for who asked', () => {
    const index = filled();
    const score = () => index.search('路灯不亮', { limit: 1 })[0]?.score;
    const before = score();
    index.weighCrowded([{ said: '路灯不亮', own: 'lamp' }]);
    expect(score()).toBe(before);
  });

  it('bears any text', () => {
    const index = filled();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        index.put('any', text);
        expect(index.search(text, { limit: 3 }).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
    index.put('long', '工资'.repeat(50_000));
    expect(index.search('', { limit: 3 })).toEqual([]);
    expect(index.search('😀', { limit: 3 })).toEqual([]);
    expect(index.search('工资'.repeat(50_000), { limit: 3 }).length).toBeGreaterThan(0);
  });
});

describe('measuring', () => {
  const pairs = [
    { asked: '路灯不亮', answer: '路灯已经修好' },
    { asked: '公交线路', answer: '公交线路已经调整' },
    { asked: '公交线路', answer: '公交线路已经调整' },
    { asked: '食堂卫生', answer: '学校食堂已检查' },
    { asked: 'abc', answer: '别的' },
  ];

  it('counts right ones first, ties to the earlier, no common letter as a miss', () => {
    expect(rankByPairs(pairs)).toEqual({ recall1: 0.6, recall10: 0.8, mrr10: 0.7 });
  });

  it('asks each fold once', () => {
    const runs = rankByEngine(pairs, { segmenter, folds: 5, learn: true });
    expect(runs.map(({ recall10 }) => recall10)).toEqual([1, 1, 1, 1, 0]);
  });
});
