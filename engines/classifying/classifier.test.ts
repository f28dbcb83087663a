import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSegmenter, type Segmenter } from '../text/segmenter.ts';
import { calibrate, probabilities } from './calibration.ts';
import { createClassifier } from './classifier.ts';
import type { Classifier, Example, LearnedBefore } from './interface.ts';
import { foldsOf, measureTopics, spread } from './measure.ts';

let segmenter: Segmenter;
beforeAll(() => {
  segmenter = createSegmenter();
});

const lines: Record<string, string> = {
  wages: `老板三个月没发工资
工地上的工钱一直拖着不给
厂里欠薪找谁
包工头跑了我们十几个人拿不到工钱
公司加班费不给怎么办
辞职了最后一个月工资没结
年终奖说好的不发了
想问劳动仲裁怎么申请
没签合同被辞退有没有赔偿
工伤住院单位不管`,
  eyes: `奶奶白内障看不清想做手术
眼睛模糊有没有免费筛查
老伴两只眼看不见
近视手术残联补助吗
青光眼的药能报销吗
爷爷眼睛蒙了一层雾
复明工程今年还有没有
去旗里医院看眼睛没有车
验光配镜哪里有优惠
眼底出血去哪里看`,
  school: `孩子上大学学费不够
助学金什么时候申请
高中住校生有没有补助
孩子小升初划片到哪个学校
学校食堂饭菜太贵
留守儿童放学没人管
转学需要什么手续
幼儿园太贵有没有普惠的
班主任体罚孩子
孩子厌学在家不去学校`,
};
const examples: Example[] = Object.entries(lines).flatMap(([label, texts]) =>
  texts.split('\n').map((text, at) => ({ id: `${label}${String(at)}`, text, label })),
);
const learned = () => {
  const classifier = createClassifier({ segmenter });
  classifier.learnAll(examples);
  return classifier;
};

describe('a classifier that learned', () => {
  it('tells what words it never saw together are about, with those that decided it', () => {
    const classifier = learned();
    const decided = classifier.decide('工资压了两个月，老板电话打不通');
    expect(decided.label).toBe('wages');
    expect(decided.words.join(' ')).toContain('工资');
    expect(classifier.decide('外婆的眼睛越来越看不清了').likely[0]?.label).toBe('eyes');
  });

  it('knows a rare word by the field of life it belongs to', () => {
    const classifier = createClassifier({ segmenter });
    classifier.learnAll([
      ...'爸爸得了肺炎 妈妈得了胃癌 弟弟得了乙肝 舅舅得了糖尿病 邻居得了白血病 姑姑得了哮喘'
        .split(' ')
        .map((text, at) => ({ id: `ill${String(at)}`, text, label: 'ill' })),
      ...'爸爸坐了公交 妈妈坐了高铁 弟弟坐了地铁 舅舅坐了班车 邻居坐了飞机 姑姑坐了轮渡'
        .split(' ')
        .map((text, at) => ({ id: `way${String(at)}`, text, label: 'way' })),
    ]);
    expect(classifier.decide('尿毒症').likely[0]?.label).toBe('ill');
    expect(classifier.decide('摩的').likely[0]?.label).toBe('way');
  });

  it('would rather have a person look where it knows nothing', () => {
    const classifier = learned();
    for (const text of ['', ' ', '。。。', '😀😀', 'SELECT * FROM need', 'ᠮᠣᠩᠭᠣᠯ']) {
      expect(classifier.decide(text).label).toBeNull();
    }
    expect(createClassifier({ segmenter }).decide('没发工资')).toEqual({
      label: null,
      likely: [],
      words: [],
    });
  });

  it('is right the next time after one correction, and the rest stays as it was', () => {
    const classifier = learned();
    const text = '骑手想交个养老的钱';
    classifier.learn({ id: 'new', text, label: 'eyes', corrected: true });
    expect(classifier.decide(text).likely[0]?.label).toBe('eyes');
    const kept = examples.filter((one) => classifier.decide(one.text).likely[0]?.label === one.label);
    expect(kept.length).toBeGreaterThanOrEqual(examples.length - 1);
  });

  it('learns a label it never heard of', () => {
    const classifier = learned();
    classifier.learn({ id: 'b1', text: '家里的羊得了口蹄疫', label: 'herds', corrected: true });
    expect(classifier.labels).toContain('herds');
    expect(classifier.decide('羊得了口蹄疫怎么办').likely[0]?.label).toBe('herds');
    expect(classifier.decide('老板没发工资').likely[0]?.label).toBe('wages');
  });

  it('forgets an example wholly: as sure of others as before it came', () => {
    const classifier = learned();
    const before = classifier.decide('孩子学费不够').likely;
    classifier.learn({ id: 'gone', text: '孩子学费不够', label: 'eyes', corrected: true });
    classifier.forget('gone');
    classifier.forget('never there');
    const after = classifier.decide('孩子学费不够').likely;
    expect(classifier.size).toBe(examples.length);
    expect(after.map(({ label }) => label)).toEqual(before.map(({ label }) => label));
    // How rare words are was counted with it, and stays so.
    after.forEach(({ probability }, at) => {
      expect(probability).toBeCloseTo(before[at]?.probability ?? 0, 1);
    });
  });

  it('gives probabilities that add up, quotes what stands there, and bears any text', () => {
    const classifier = learned();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { likely, words } = classifier.decide(text);
        const sum = likely.reduce((total, { probability }) => total + probability, 0);
        expect(likely.length === 0 || Math.abs(sum - 1) < 1e-9).toBe(true);
        for (const word of words) expect(text).toContain(word);
      }),
    );
    expect(classifier.decide('工资'.repeat(50_000)).likely[0]?.label).toBe('wages');
    expect(classifier.decide('a'.repeat(100_000)).label).toBeNull();
  });

  it('learns the same whatever the order in which labels are named', () => {
    const turned = createClassifier({ segmenter });
    turned.learnAll(examples.map((one) => ({ ...one, label: one.label.toUpperCase() })));
    const same = learned();
    for (const { text } of examples) {
      expect(turned.decide(text).likely[0]?.probability).toBeCloseTo(
        same.decide(text).likely[0]?.probability ?? 0,
        9,
      );
    }
  });
});

describe('a classifier that begins with what another learned of the same', () => {
  const named = (name: string): Example[] => examples.map((one) => ({ ...one, id: `${name} ${one.id}` }));
  const asked = ['工资压了两个月', '孩子学费不够', '眼睛看不清', '羊得了口蹄疫'];
  const answers = (classifier: Classifier) => asked.map((text) => classifier.decide(text));
  const begun = (before: LearnedBefore, given: readonly Example[]) => {
    const classifier = createClassifier({ segmenter });
    classifier.learnAll(given, before);
    return classifier;
  };

  it('decides as if it had learned, and both go on by themselves, each taking its own examples away again', () => {
    const before: LearnedBefore = { last: null };
    const one = begun(before, named('one'));
    const kept = before.last;
    const other = begun(before, named('other'));
    expect(before.last).toBe(kept);
    const alone = learned();
    expect(answers(one)).toEqual(answers(alone));
    expect(answers(other)).toEqual(answers(alone));
    other.learn({ id: 'new', text: '孩子学费不够', label: 'eyes', corrected: true });
    for (const { id } of named('other').slice(0, 5)) other.forget(id);
    other.learn({ id: 'b1', text: '家里的羊得了口蹄疫', label: 'herds', corrected: true });
    alone.learn({ id: 'new', text: '孩子学费不够', label: 'eyes', corrected: true });
    for (const { id } of examples.slice(0, 5)) alone.forget(id);
    alone.learn({ id: 'b1', text: '家里的羊得了口蹄疫', label: 'herds', corrected: true });
    expect(answers(other)).toEqual(answers(alone));
    expect(answers(one)).toEqual(answers(learned()));
    expect(answers(begun(before, named('third')))).toEqual(answers(learned()));
  });

  it('learns by itself where one text, one label or one meaning differs', () => {
    const before: LearnedBefore = { last: null };
    begun(before, examples);
    const [first, ...rest] = examples;
    if (!first) throw new Error('no examples');
    for (const other of [
      [{ ...first, label: 'eyes' }, ...rest],
      [{ ...first, text: '厂里的工资没有着落' }, ...rest],
      [{ ...first, corrected: true }, ...rest],
      rest,
    ]) {
      const classifier = begun(before, other);
      const alone = createClassifier({ segmenter });
      alone.learnAll(other);
      expect(answers(classifier)).toEqual(answers(alone));
    }
    const last = before.last;
    const meanings = [{ id: 'pay', ways: ['血汗钱', '工资'] }];
    createClassifier({ segmenter, meanings }).learnAll(examples.slice(1), before);
    expect(before.last).not.toBe(last);
  });
});

describe('measuring', () => {
  it('counts what an answer key says', () => {
    const right = new Map([
      ['a', 'x'],
      ['b', 'x'],
      ['c', 'y'],
      ['d', 'y'],
    ]);
    const classifier = {
      ...createClassifier({ segmenter }),
      decide: (text: string) => {
        const label = text === 'd' ? 'x' : (right.get(text) ?? '');
        return {
          label: text === 'd' ? null : label,
          likely: [{ label, probability: text === 'd' ? 0.4 : 0.9 }],
          words: [],
        };
      },
    };
    const found = measureTopics(
      classifier,
      [...right].map(([text, label]) => ({ text, label })),
    );
    expect(found.accuracy).toBe(0.75);
    // x: 2 right, 1 too many = 0.8; y: 1 right, 1 missed = 0.667.
    expect(found.macroF1).toBeCloseTo((0.8 + 2 / 3) / 2, 9);
    expect(found.coverage95).toBe(0.75);
    expect(found.abstained).toBe(0.25);
    expect(found.calibrationError).toBeCloseTo((Math.abs(2.7 - 3) + 0.4) / 4, 9);
    expect(found.confusion.get('y')?.get('x')).toBe(1);
  });

  it('never puts equal texts into different folds', () => {
    const texts = ['a', 'b', 'a', 'c', 'b', 'a'].map((text) => ({ text, label: 'x' }));
    const folds = foldsOf(texts, 3);
    expect(folds[0]).toBe(folds[2]);
    expect(folds[0]).toBe(folds[5]);
    expect(folds[1]).toBe(folds[4]);
    expect(spread([1, 3])).toEqual({ mean: 2, deviation: 1 });
  });

  it('finds how sure one may be: of margins that err every fourth time three quarters', () => {
    const margins = Array.from({ length: 400 }, () => Float64Array.from([1, -1]));
    const labels = margins.map((_, at) => (at % 4 === 0 ? 1 : 0));
    const told = probabilities(Float64Array.from([1, -1]), calibrate(margins, labels, 2));
    expect(told[0]).toBeCloseTo(0.75, 1);
  });
});
