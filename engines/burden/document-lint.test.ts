import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lintDocuments } from './document-lint.ts';
import { bannedMeasureIn } from './sentences.ts';

test('a sentence that assesses or compels what is banned is found', () => {
  for (const [sentence, kind] of [
    ['把小程序安装率作为考核指标', 'installs'],
    ['每次走访须上传照片不少于3张', 'photos'],
    ['信息采用条数纳入年度考核并计分', 'press'],
    ['以群众满意度考核各单位', 'satisfaction'],
    ['全员完成学习强国学习，学时达到50学时', 'learning'],
    ['各单位召开会议次数列入考核指标', 'meetings'],
  ] as const) {
    expect([sentence, bannedMeasureIn(sentence)?.kinds]).toEqual([sentence, [kind]]);
  }
});

test('what a document tells, leaves out or assesses by results passes', () => {
  for (const sentence of [
    '不得以点赞量、转发量考核各单位',
    '会议听取了2026年度考核情况的汇报',
    '会议通报了10月议定事项的办理情况',
    '会议议定事项按期办结率作为考核指标',
    '将联建联创工作纳入群团部门年度考核体系',
    '不再考核公众号关注量',
    '志愿车队每周三、周五接送老人就医',
    '参加技能培训的学员应当于12月5日前报名',
  ]) {
    expect([sentence, bannedMeasureIn(sentence)]).toEqual([sentence, null]);
  }
});

test('each finding stands at a line that is there, whatever the text', () => {
  const piece = fc.constantFrom(
    '请各街道办事处务必落实',
    '于月底前报送落实情况',
    '。',
    '，',
    '\n',
    '\r\n',
    '决定表彰先进个人',
    '一、',
    '把点赞量作为考核指标',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split(/\r\n|\r|\n/u);
      for (const { line, quote } of lintDocuments([{ name: 'a', text }])) {
        expect(line >= 1 && line <= lines.length).toBe(true);
        expect(lines.slice(line - 1).join('')).toContain(quote.slice(0, 6));
      }
    }),
  );
});

test('a material asked for in another document is told with its place', () => {
  const [found, ...others] = lintDocuments([
    { name: 'first.txt', text: '各位\n请于12月5日前报送困难职工情况统计表。' },
    { name: 'second.txt', text: '请于12月25日前上报困难职工情况表。' },
  ]);
  expect(found).toMatchObject({ document: 'second.txt', line: 1, values: { at: 'first.txt:2' } });
  expect(others).toEqual([]);
});
