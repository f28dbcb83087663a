import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSegmenter } from '../text/segmenter.ts';
import { labelled } from './concerns.fixtures.ts';
import { createConcernFinder } from './concerns.ts';
import { heldOutLines } from './held-out.fixtures.ts';
import type { Message } from './interface.ts';
import { agreement } from './measure.ts';
import { createNameReader } from './person-names.ts';
import { readPlaceNames } from './place-names.ts';
import { tuningLines } from './tuning.fixtures.ts';
import { tuningFurtherLines } from './tuning-further.fixtures.ts';
import { untouchedLines } from './untouched.fixtures.ts';

const segmenter = createSegmenter();
const finder = createConcernFinder(segmenter);
const mayNameSomebody = createNameReader(segmenter);
const told = labelled(tuningLines);
const messages = told.map(({ message }) => message);

function agreed(lines: string) {
  const all = labelled(lines);
  const { concerns } = finder.find(all.map(({ message }) => message));
  const of = new Map(concerns.flatMap(({ ids }, at) => ids.map((id) => [id, String(at)] as const)));
  return agreement(
    all.map(({ concern }) => concern),
    all.map(({ message }) => of.get(message.id) ?? null),
  );
}

describe('what many people tell', () => {
  test('is found in varied wording, apart from the same trouble elsewhere and other trouble at the same place', () => {
    const tuned = agreed(tuningLines);
    expect(tuned.bcubedF1).toBeGreaterThan(0.98);
    expect(tuned.pairPrecision).toBeGreaterThan(0.98);
    expect(agreed(tuningFurtherLines).bcubedF1).toBeGreaterThan(0.95);
  });

  test('is found in messages nothing was tuned on', () => {
    expect(agreed(untouchedLines).bcubedF1).toBeGreaterThan(0.94);
    const { bcubedF1, pairPrecision } = agreed(heldOutLines);
    expect(bcubedF1).toBeGreaterThan(0.88);
    expect(pairPrecision).toBeGreaterThan(0.88);
  });

  test('does not depend on the order it is told in', () => {
    const found = finder.find(messages);
    fc.assert(
      fc.property(fc.shuffledSubarray(messages, { minLength: messages.length }), (shuffled) => {
        expect(finder.find(shuffled)).toEqual(found);
      }),
      { numRuns: 5 },
    );
  });

  test('stays as it is when somebody tells something else', () => {
    const before = finder.find(messages).concerns;
    const times = messages.flatMap(({ at }) => at ?? []);
    const one = { id: 'm0000b', title: 'ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠰᠤᠷᠬᠤ', at: times[0] ?? null };
    expect(finder.find([...messages, one]).concerns).toEqual(before);
    // Where a word or two are the same, a figure may move in its last place, never who belongs.
    const members = before.map(({ title, ids }) => [title, ids]);
    for (const title of [
      '请问钢琴考级在哪里报名',
      '小区门口的银杏树叶子黄了真好看',
      '想给孩子找个下棋的班',
    ]) {
      const after = finder.find([...messages, { ...one, title }]).concerns;
      expect(after.map((concern) => [concern.title, concern.ids])).toEqual(members);
    }
  });

  test('puts no message into two', () => {
    const ids = finder.find(messages).concerns.flatMap((concern) => concern.ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has a title of 6 to 24 characters out of their own words, without numbers', () => {
    for (const lines of [tuningLines, tuningFurtherLines, heldOutLines]) {
      for (const { title } of finder.find(labelled(lines).map(({ message }) => message)).concerns) {
        const size = Array.from(title).length;
        expect(size).toBeGreaterThanOrEqual(6);
        expect(size).toBeLessThanOrEqual(24);
        expect(title.replaceAll(/[A-Z]\d{0,2}[省市区县]|\d+(?:路|号线)/g, '')).not.toMatch(/\d/);
      }
    }
  });

  test('names nobody, whoever is named in what they wrote', () => {
    const three: Message[] = [
      { id: '1', title: '康平小区物业经理王志强半夜施工扰民', at: 1 },
      { id: '2', title: '康平小区王志强带人夜间施工，吵得睡不着', at: 2 },
      { id: '3', title: '康平小区半夜施工噪音大，找王经理13800138000没人管', at: 3 },
    ];
    const [found] = finder.find(three).concerns;
    expect(found?.ids).toHaveLength(3);
    expect(JSON.stringify([found?.title, found?.place, found?.words])).not.toMatch(/志强|王|138/);
  });
});

describe('figures', () => {
  const trouble = (id: string, person: string, day: number): Message => ({
    ...{ id, person, title: '丽水佳苑小区电梯坏了没人修' },
    ...{ text: `电梯困人第${'一二三四五六'.charAt(day)}回`, at: day * 86_400_000 },
  });

  test('count people, not messages, and compare two stretches of time', () => {
    const some = [0, 1, 2, 3, 4, 5].map((day) =>
      trouble(`m${String(day)}`, `p${String(Math.min(day, 3))}`, day),
    );
    const window = { since: 0, middle: 3 * 86_400_000, until: 6 * 86_400_000 };
    const [found] = finder.find(some, { window }).concerns;
    expect(found).toMatchObject({ people: 4, before: 3, now: 1, from: 0, to: 5 * 86_400_000 });
    expect(finder.find(some, { leastPeople: 5 }).concerns).toEqual([]);
  });

  test('leave out what has no time, and keep the message', () => {
    const some = [0, 1, 2].map((day) => ({
      ...trouble(`m${String(day)}`, `p${String(day)}`, day),
      at: null,
    }));
    expect(finder.find(some).concerns[0]).toMatchObject({ from: null, to: null, people: 3 });
  });
});

describe('bad input', () => {
  test('nothing, signs and the same id twice', () => {
    expect(finder.find([])).toEqual({ concerns: [], repeated: [], unread: [] });
    const found = finder.find([
      { id: 'a', title: '😀😀😀', at: 1 },
      { id: 'b', at: Number.NaN },
      { id: 'b', text: '什么都行', at: null },
    ]);
    expect(found).toEqual({ concerns: [], repeated: ['b'], unread: ['a', 'b'] });
  });

  test('one text ten thousand times is one concern of one hand, soon found', () => {
    const same = Array.from({ length: 10_000 }, (_, at) => ({
      id: String(at),
      title: '和畅园小区半夜施工噪音扰民',
      at,
    }));
    const [found] = finder.find(same).concerns;
    expect(found).toMatchObject({ people: 1 });
    expect(found?.ids).toHaveLength(10_000);
  });

  test('a hundred thousand characters are read in bounded time', () => {
    const long = [1, 2, 3].map((at) => ({ id: String(at), text: '锦绣苑停水'.repeat(20_000), at }));
    expect(finder.find(long).concerns).toHaveLength(1);
  });
});

describe('places', () => {
  test('are read as they are named, masks and lines of buses too', () => {
    const read = (text: string) => readPlaceNames(text, segmenter);
    expect(read('a7县松雅公馆电梯又坏了')).toEqual({ named: ['松雅公馆'], towns: [], masked: ['a7县'] });
    expect(read('我们小区门口的马路没有路灯').named).toEqual([]);
    expect(read('213路公交改线').named).toEqual(['213路']);
    expect(read('k6县人民医院挂号难').named).toEqual(['k6县人民医院']);
    expect(read('人民医院挂号难').named).toEqual([]);
  });

  test('names of persons are suspected, names of places are not', () => {
    expect(mayNameSomebody('投诉刘校长乱收费', [])).toBe(true);
    expect(mayNameSomebody('陈彬彬收受财物', [])).toBe(true);
    expect(mayNameSomebody('高家湾停水', ['高家湾'])).toBe(false);
    expect(mayNameSomebody('金色港湾充电桩', [])).toBe(false);
  });
});
