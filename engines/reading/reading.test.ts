import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldOut } from './held-out.fixtures.ts';
import { measureLines } from './measure-lines.ts';
import { createDocumentReader } from './reading.ts';
import { tuning } from './tuning.fixtures.ts';

const reader = createDocumentReader();
const firstOf = (text: string) => reader.read(text).figures[0];

describe('figures', () => {
  test.each([
    ['发放慰问金61.8万元。', 618_000, '元', '万元'],
    ['惠及群众近1.3万人次。', 13_000, '人次', '万人次'],
    ['共培训二千三百五十人。', 2350, '人', '人'],
    ['帮助了5万多农民。', 50_000, '人', '万人'],
    ['报名1,260人。', 1260, '人', '人'],
    ['参合率达到百分之九十八。', 98, '%', '%'],
    ['总产值达到115亿元。', 11_500_000_000, '元', '亿元'],
  ])('%s', (text, amount, base, unit) => {
    expect(firstOf(text)).toMatchObject({ amount, base, unit });
  });

  test.each([
    '根据市联席办〔2026〕12号文件。',
    '会议于2026年12月3日上午9时召开。',
    '咨询电话12351。',
    '学习十九届五中全会精神，迎接建党90周年。',
    '增强“四个意识”，打好三大攻坚战。',
    '这是一次重要会议，也是一个目标。',
    '第三届运动会、第12条规定、2号楼。',
  ])('none in: %s', (text) => {
    expect(reader.read(text).figures).toEqual([]);
  });

  test('who, when, how sure: of the sentence, or of those before it', () => {
    const { figures, text } = reader.read(
      '去年，旗总工会新建基层工会12家。同时慰问职工300多名。旗妇联举办培训班6期。力争到2028年会员达到2万人。',
    );
    expect(
      figures.map(({ who, period, about, target }) => [
        who?.name,
        who?.inherited,
        period?.code,
        about,
        target,
      ]),
    ).toEqual([
      ['旗总工会', false, 'last-year', false, false],
      ['旗总工会', true, 'last-year', true, false],
      ['旗妇联', false, 'last-year', false, false],
      ['旗妇联', true, '2028', false, true],
    ]);
    expect(figures.map(({ at, end }) => text.slice(at, end))).toEqual(['12家', '300多名', '6期', '2万人']);
  });

  test('a part of the whole is of the body that it names', () => {
    const { figures } = reader.read('全市帮助职工3860人。其中云河旗总工会帮助412人拿回工资516万元。');
    expect(figures.map(({ who }) => who?.name)).toEqual(['全市', '云河旗总工会', '云河旗总工会']);
  });

  test('a range keeps both ends, a bound and what it is told for are kept', () => {
    expect(firstOf('达成意向1100至1300人。')).toMatchObject({ value: 1100, to: 1300 });
    expect(firstOf('每季度至少召开2次。')).toMatchObject({ bound: 'at-least', per: '每季度' });
    expect(firstOf('三次产业比重为13:59:28。')).toMatchObject({ value: [13, 59, 28], unit: '比' });
  });
});

describe('blanks', () => {
  const unit = fc.constantFrom('次', '个', '万人次', '%', '万元', '期', '件', '条');
  const body = fc.constantFrom(
    '召开联席会议',
    '协调解决重点问题',
    '调解纠纷',
    '举办培训班',
    '发布正能量信息',
  );
  const mask = fc.constantFrom('', '**', 'xx', 'X', '__', '□□');

  test('a number in the place of every blank gives the filled text', () => {
    const clause = fc.record({ body, mask, unit, number: fc.integer({ min: 1, max: 9999 }) });
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 6 }), (clauses) => {
        const left = `${clauses.map((one) => one.body + one.mask + one.unit).join('，')}。`;
        const full = `${clauses.map((one) => one.body + String(one.number) + one.unit).join('，')}。`;
        const { blanks, text } = reader.read(left);
        expect(blanks.map((found) => found.unit)).toEqual(clauses.map((given) => given.unit));
        let filled = text;
        for (const [index, { at, end }] of [...blanks.entries()].toReversed()) {
          filled = filled.slice(0, at) + String(clauses[index]?.number) + filled.slice(end);
        }
        expect(filled).toBe(full);
        expect(reader.read(filled).blanks).toEqual([]);
      }),
    );
  });

  test.each([
    '服务人次稳步增长，群众满意。',
    '办理法律援助案件。',
    '这是国家大事，各级工会要抓住机遇期。',
    '做好考核事项，落实专项资金。',
    '按人次统计，以万元计算。',
    '使用Excel和XML格式，尺寸为3x5。',
  ])('none in: %s', (text) => {
    expect(reader.read(text).blanks).toEqual([]);
  });

  test('a name, the number of a congress and a date are told apart from counts', () => {
    const { blanks } = reader.read('区第x次党代会以来，××县连续x年获奖，X月X日召开会议。');
    expect(blanks.map(({ kind, unit: of }) => [kind, of])).toEqual([
      ['ordinal', '次'],
      ['words', null],
      ['number', '年'],
      ['words', null],
      ['words', null],
    ]);
  });
});

describe('tasks', () => {
  test('verb, object, who, by when, how much', () => {
    const { tasks } = reader.read('市总工会要在12月底前建成15个户外劳动者驿站，并完善管理制度。');
    expect(tasks).toMatchObject([
      { verb: '建成', who: { name: '市总工会' }, by: '在12月底前', measure: '15个' },
      { verb: '完善', object: '管理制度', by: '在12月底前', measure: null },
    ]);
  });

  test('what was done is no task, nor is what others did', () => {
    expect(reader.read('一年来，我们举办了12期培训班，建立了联席会议制度。').tasks).toEqual([]);
    expect(reader.read('例如，东岭区打造了服务品牌。').tasks).toEqual([]);
  });
});

test('a day, a measure, a body in charge or a firm verb makes a task sure; an exhortation is not', () => {
  const { tasks } = reader.read(
    '市总工会要在12月20日前走访困难职工300户。要提高思想认识。由市残联牵头建立接送名单。要制定考核办法。要打造“暖城e站”品牌。要增强大局意识。',
  );
  expect(tasks.map(({ verb, sure }) => [verb, sure])).toEqual([
    ['走访', true],
    ['提高', false],
    ['建立', true],
    ['制定', true],
    ['打造', true],
    ['增强', false],
  ]);
  expect(tasks[0]).toMatchObject({ by: '在12月20日前', measure: '300户' });
});

test('a part that says what was done this year tells of no targets', () => {
  const { figures } = reader.read(
    '一、今年做了什么\n今年全旗建成驿站31个。\n二、下一步\n走访困难职工300户。',
  );
  expect(figures.map(({ amount, target }) => [amount, target])).toEqual([
    [31, false],
    [300, true],
  ]);
});

test('mechanisms are named once, with their kind', () => {
  const { mechanisms } = reader.read(
    '打造“暖心驿站”服务品牌，推行“三联”工作法。“三联”工作法成效好。建立群团联席会议制度。',
  );
  expect(mechanisms.map(({ kind, name }) => [kind, name])).toEqual([
    ['place', '暖心驿站'],
    ['method', '三联'],
    ['meeting', '群团联席会议制度'],
  ]);
});

test.each([
  ['looked at', tuning],
  ['held out', heldOut],
])('the sentences %s are read', (_, lines) => {
  const { rows, figures, tasks, blanks } = measureLines(lines, reader);
  expect(rows).toBeGreaterThanOrEqual(60);
  for (const found of [figures, blanks]) {
    expect(found.right / found.there).toBeGreaterThan(0.95);
    expect(found.right / found.proposed).toBeGreaterThan(0.85);
  }
  expect(tasks.right / tasks.there).toBeGreaterThan(0.8);
});

describe('whatever is given', () => {
  test('it never throws, and every place lies in the text', () => {
    const piece = fc.constantFrom(
      '一、',
      '（二）',
      '第三，',
      '一是',
      '**',
      '万元',
      '次',
      '12',
      '召开',
      '会议',
      '。',
      '，',
      '\n',
      ' ',
      '“',
      '”',
      '要',
      '聯(lián)',
    );
    const any = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(any, (source) => {
        const { text, figures, tasks, blanks, mechanisms } = reader.read(source);
        for (const { at, end, sentence } of [...figures, ...tasks, ...blanks, ...mechanisms]) {
          expect(at).toBeGreaterThanOrEqual(sentence.at);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(at).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test('double the length takes about double the time', () => {
    const of = (times: number, piece: string): number => {
      const source = piece.repeat(times);
      const began = performance.now();
      reader.read(source);
      return performance.now() - began;
    };
    for (const piece of ['走访 困难职工', '救助12人', '召开会议次，', '*', '（', '12 ', '“', '一是加强']) {
      const times = Math.ceil(8000 / piece.length);
      of(200, piece);
      const short = Math.min(of(times, piece), of(times, piece));
      // Far from four times and more, even on a machine that others use.
      expect(of(times * 4, piece), piece).toBeLessThan(short * 10 + 400);
    }
  });
});
