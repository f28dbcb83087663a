import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { suggestCategory } from './category.ts';
import type { Match, Matcher, ServiceToMatch } from './interface.ts';
import { aService, menu } from './matching.fixtures.ts';
import { createMatcher, LONGEST_READ } from './matching.ts';

const segmenter = createSegmenter();

function matcherOf(services: readonly ServiceToMatch[]): Matcher {
  const matcher = createMatcher({ segmenter });
  for (const service of services) matcher.put(service);
  return matcher;
}

const matcher = matcherOf(menu);
const ids = (matches: readonly Match[]): string[] => matches.map((match) => match.serviceId);
const found = (text: string): string[] => ids(matcher.match({ text }));
const quoted = (match: Match | undefined): string[] =>
  match?.reasons.flatMap((reason) => ('words' in reason ? reason.words : [])) ?? [];

/** Residents' sentences put together from pieces that match, pieces that do not, and things that break programs. */
const pieces = fc.constantFrom(
  '半年没发工资',
  '眼睛看不清',
  '去不了医院',
  '老公打我',
  '骑手',
  '轮椅',
  '住院',
  '考上大学',
  '，',
  '。',
  '\n',
  '我妈',
  '𠮷',
  '㐂',
  '😀👨‍👩‍👧',
  '\u202e',
  '\u200f',
  '\u0000',
  '\ud800',
  '<b>工资</b>',
  "'; drop table",
  'ＡＢ１２',
  'سلام',
  'ᠮᠣᠩᠭᠣᠯ',
);
const sentence = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('what people say finds who can help', () => {
  test.each([
    ['骑手怎么入会', 'union-join'],
    ['我妈两眼发花，啥也看不清了', 'cataract'],
    ['老公喝了酒就打我，我带着孩子躲在外面', 'shelter'],
    ['女儿考上大学，家里交不起学费', 'study'],
    ['想开个小店，就是没本钱', 'women-loan'],
    ['我爸腿脚不行了，想借个轮椅', 'wheelchair'],
    ['老母亲一个人住，我在外面不放心', 'elder-visits'],
    ['羊拉稀，死了三只', 'farm-advice'],
    ['闺女三十了还没对象', 'dating'],
    ['孩子半年没去上学了，关在屋里不吭声', 'young-talks'],
  ])('%s', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  test('two troubles in one breath: the wages first, the illness after them', () => {
    const matches = matcher.match({ text: '饭店四个月没发工资，老板人也不见了，我娘还在住院' });
    expect(ids(matches).slice(0, 3).sort()).toEqual(['labour-inspection', 'union-wages', 'wage-lawyer']);
    expect(ids(matches).slice(3)).toContain('union-hardship');
  });

  test('reasons quote the words as written, joined to what can be read', () => {
    const [first] = matcher.match({ text: '饭店四个月没发工资，老板人也不见了' });
    expect(first?.reasons[0]).toEqual({ kind: 'text', words: ['四个月没发工资'] });
    const [eyes] = matcher.match({ text: '７１岁，两眼都看不清' });
    expect(eyes?.reasons[0]).toEqual({ kind: 'text', words: ['两眼都看不清'] });
    expect(eyes?.reasons).toContainEqual({ kind: 'group', group: 'elder', words: ['７１岁'] });
  });

  test.each([
    '门口的路坑坑洼洼',
    '楼上装修吵得要命',
    '公交车总不来',
    '路灯坏了半个月',
    '小区停水',
    '药',
    '?',
    '',
    '   ',
  ])('nothing rather than rubbish: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('place, capacity, organisation, group', () => {
  test('a service that does not serve the place never shows; without a place it may', () => {
    const text = '想做妇科检查，乳房有个硬块';
    expect(found(text)).toContain('women-check');
    expect(ids(matcher.match({ text, areaPath: ['village', 'south', 'city'] }))).not.toContain('women-check');
    const [here] = matcher.match({ text, areaPath: ['village', 'north', 'city'] });
    expect(here?.reasons).toContainEqual({ kind: 'place', areaId: 'north' });
  });

  test('a full service says so and falls behind its like', () => {
    const given = { category: 'health', title: '白内障筛查', summary: '', saidAs: ['看不清'], capacity: 3 };
    const two = matcherOf([
      aService({ id: 'a', org: 'x', ...given }),
      aService({ id: 'b', org: 'y', ...given }),
    ]);
    expect(ids(two.match({ text: '眼睛看不清' }))).toEqual(['a', 'b']);
    const turned = matcherOf(['b', 'a'].map((id) => aService({ id, org: id, ...given })));
    expect(ids(turned.match({ text: '眼睛看不清' }))).toEqual(['a', 'b']);
    two.load(
      new Map([
        ['a', 3],
        ['b', 1],
        ['unknown', 9],
      ]),
    );
    const matches = two.match({ text: '眼睛看不清' });
    expect(ids(matches)).toEqual(['b', 'a']);
    expect(matches[0]?.reasons).toContainEqual({ kind: 'capacity', free: 2 });
    expect(matches[1]?.reasons).toContainEqual({ kind: 'full' });
  });

  test('at most two of one organisation among the first five', () => {
    const same = (id: string, org: string) =>
      aService({ id, org, category: 'wages', title: '讨薪', summary: '拖欠工资', saidAs: ['没发工资'] });
    const many = matcherOf([
      ...['a', 'b', 'c', 'd'].map((id) => same(id, 'one')),
      ...['e', 'f', 'g', 'h'].map((id, at) => same(id, `other-${at}`)),
    ]);
    expect(ids(many.match({ text: '没发工资' })).slice(0, 5)).toEqual(['a', 'b', 'e', 'f', 'g']);
    expect(many.match({ text: '没发工资', limit: 3 })).toHaveLength(3);
    expect(many.match({ text: '没发工资', limit: 0 })).toEqual([]);
  });

  test('a stated group counts like a written one, without words', () => {
    const [plain] = matcher.match({ text: '想借轮椅用用', groups: ['elder'] });
    expect(plain?.reasons).toContainEqual({ kind: 'group', group: 'elder', words: [] });
  });
});

describe('the category', () => {
  test('is sure of one trouble, unsure of two, silent about none', () => {
    expect(suggestCategory(matcher.match({ text: '骑手怎么入会' }))).toEqual({
      category: 'union',
      confident: true,
    });
    const two = matcher.match({ text: '眼睛看不清，去不了医院，车费也没有' });
    expect(suggestCategory(two)?.confident).toBe(false);
    expect(suggestCategory([])).toBeUndefined();
  });
});

describe('laws', () => {
  test('the same answer each time, whatever the order services came in', () => {
    fc.assert(
      fc.property(sentence, fc.shuffledSubarray([...menu], { minLength: menu.length }), (text, shuffled) => {
        expect(matcherOf(shuffled).match({ text })).toEqual(matcher.match({ text }));
      }),
      { numRuns: 25 },
    );
  });

  test('remove undoes put', () => {
    const extra = aService({
      id: 'extra',
      org: 'union',
      category: 'wages',
      title: '工资',
      summary: '住院 工资 眼睛',
      saidAs: ['没发工资', '看不清'],
    });
    const changed = matcherOf(menu);
    fc.assert(
      fc.property(sentence, (text) => {
        changed.put(extra);
        changed.put({ ...extra, title: '改了名' });
        expect(changed.size).toBe(menu.length + 1);
        changed.remove('extra');
        changed.remove('extra');
        expect(changed.match({ text })).toEqual(matcher.match({ text }));
      }),
    );
  });

  test('an unrelated service moves nothing', () => {
    const words = fc
      // Letters that make no word of the lexicon, which knows icu and aed.
      .array(fc.stringMatching(/^[qvxz]{12}$/), { minLength: 1, maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), words, words, (list, title, summary) => {
        const text = list.join('');
        const wider = matcherOf(menu.slice(0, 12));
        const before = wider.match({ text });
        wider.put(aService({ id: '0', org: 'union', category: 'other', title, summary, saidAs: [title] }));
        expect(wider.match({ text })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('every quoted piece stands in the text, none is a single character, and nothing throws', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const match of matcher.match({ text })) {
          for (const words of quoted(match)) {
            expect(text).toContain(words);
            expect(Array.from(words).length).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a megabyte is cut, not walked', () => {
    let read = 0;
    const counting = createMatcher({
      segmenter: {
        ...segmenter,
        cut: (text) => {
          read += text.length;
          return segmenter.cut(text);
        },
      },
    });
    for (const service of menu) counting.put(service);
    for (const unit of ['没发工资', '眼', '𠮷', 'a\u0301', '\u200b', '<b>', '😀']) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const longest = Array.from(text.slice(0, 2 * LONGEST_READ))
        .slice(0, LONGEST_READ)
        .join('');
      read = 0;
      const whole = counting.match({ text });
      // Each unit of what is read, once.
      expect(read).toBeLessThanOrEqual(longest.length);
      expect(whole).toEqual(counting.match({ text: longest }));
    }
    expect(found(`${'啊'.repeat(2000)}没发工资`)).toEqual([]);
    expect(found(`${'𠮷'.repeat(1990)}没发工资`)).not.toEqual([]);
  });
});
