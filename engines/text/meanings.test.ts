import { beforeAll, describe, expect, test } from 'vitest';
import { createClassifier } from '../classifying/classifier.ts';
import { createMatcher } from '../matching/matching.ts';
import { lexicon } from './lexicon.ts';
import { meaningsWith, readOtherwise, wordsAmong } from './meanings.ts';
import type { PhraseGroup } from './phrases.ts';
import { createSegmenter, type Segmenter } from './segmenter.ts';

const own: readonly PhraseGroup[] = [
  { id: 'unsafe-house', ways: ['危房改造', '灶火间漏雨'], not: ['灶火间漏雨棚'] },
  { id: 'unpaid-wages', ways: ['血汗豆豆'] },
];

let segmenter: Segmenter;
beforeAll(() => {
  segmenter = createSegmenter();
});

test('own meanings stand beside the built-in ones or add to one of them, and take nothing away', () => {
  const all = meaningsWith(own);
  expect(all).toHaveLength(lexicon.length + 1);
  const wages = lexicon.find(({ id }) => id === 'unpaid-wages');
  const added = all.find(({ id }) => id === 'unpaid-wages');
  expect(added?.ways.slice(0, wages?.ways.length)).toEqual([...new Set(wages?.ways)]);
  expect(added?.ways).toContain('血汗豆豆');
  expect(added?.not).toEqual(wages?.not);
  expect(meaningsWith([])).toBe(lexicon);
});

test('only texts that say something of what differs are read otherwise', () => {
  expect(readOtherwise(lexicon, meaningsWith([]))).toBeNull();
  for (const tell of [readOtherwise(lexicon, meaningsWith(own)), readOtherwise(meaningsWith(own), lexicon)]) {
    expect(tell?.('我家灶火間漏雨了')).toBe(true);
    expect(tell?.('血汗豆豆没给')).toBe(true);
    expect(tell?.('厂里三个月没发工资')).toBe(false);
  }
});

test('what was learned is cut as one word; nothing that would break a dictionary or swallow a sentence is learned', () => {
  expect(segmenter.cut('东家欠俺血汗豆豆哩')).not.toContain('血汗豆豆');
  segmenter.learn(wordsAmong(['血汗豆豆']));
  expect(segmenter.cut('东家欠俺血汗豆豆哩')).toContain('血汗豆豆');
  expect(segmenter.telling('血汗豆豆')).toBe(1);
  expect(wordsAmong(['工资…没发', '两 词', '瞅啥都是花嗒嗒', '血', '低保', 'aed'])).toEqual(['低保', 'aed']);
});

describe('meanings that change', () => {
  const service = (id: string, title: string) => ({
    ...{ id, title, organisationId: 'o', summary: '', saidAs: [], category: 'c', groups: [], areaIds: [] },
    ...{ capacity: null, openLegs: 0 },
  });
  const services = [
    service('house', '农村危房改造'),
    service('wages', '讨薪帮助'),
    service('eyes', '白内障手术'),
  ];
  const asks = ['俺家灶火间漏雨', '血汗豆豆', '没发工资', '眼睛看不清', '灶火间漏雨棚'];
  const filled = (meanings: readonly PhraseGroup[]) => {
    const matcher = createMatcher({ segmenter, meanings });
    for (const one of services) matcher.put(one);
    return matcher;
  };

  test('make the matcher as one that was made with them, there and back', () => {
    const matcher = filled(lexicon);
    const first = asks.map((text) => matcher.match({ text }));
    matcher.reread(meaningsWith(own));
    const fresh = filled(meaningsWith(own));
    expect(asks.map((text) => matcher.match({ text }))).toEqual(asks.map((text) => fresh.match({ text })));
    expect(matcher.match({ text: '俺家灶火间漏雨' }).map(({ serviceId }) => serviceId)).toEqual(['house']);
    expect(first[0]?.map(({ serviceId }) => serviceId)).not.toContain('house');
    matcher.reread(lexicon);
    expect(asks.map((text) => matcher.match({ text }))).toEqual(first);
  });

  test('let the classifier learn what it knows by them, without forgetting', () => {
    const classifier = createClassifier({ segmenter });
    const texts = {
      house: ['农村危房改造补助', '申请危房改造', '危房改造要什么', '房子旧了'],
      wages: ['讨薪', '没发工资', '老板欠钱', '工头跑了'],
      health: ['白内障手术', '眼睛看不清', '去医院看病', '免费体检'],
    };
    classifier.learnAll(
      Object.entries(texts).flatMap(([label, all]) => all.map((text) => ({ id: text, text, label }))),
    );
    const shareOf = () =>
      classifier.decide('灶火间漏雨').likely.find(({ label }) => label === 'house')?.probability ?? 0;
    const before = shareOf();
    classifier.reread(meaningsWith(own));
    expect(shareOf()).toBeGreaterThan(before);
    expect(classifier.decide('灶火间漏雨').likely[0]?.label).toBe('house');
    expect(classifier.size).toBe(12);
    expect(classifier.decide('白内障手术').likely[0]?.label).toBe('health');
  });
});
