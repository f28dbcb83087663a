import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, materialsAsked } from '../../engines/burden/materials.ts';
import { plainText } from '../../engines/gongwen/document.ts';
import { blocksOf, laidOut, renumberedIn } from './body.rules.ts';
import { bodiesNamed, checksOf } from './checks.rules.ts';
import type { DocumentContent } from './documents.contract.ts';

const content = (more: Partial<DocumentContent>): DocumentContent => ({
  ...{ code: '云群联办', title: '关于冬季帮扶的通知', scope: 'special', urgency: 'ordinary' },
  ...{ addressees: ['各成员单位'], body: '请知悉。', attachments: [], note: '', copiedTo: [] },
  attendance: { present: '苏日娜', absent: '', observing: '' },
  ...more,
});

function found(
  body: string,
  { kind = 'notice', jointOffice = false, ...more }: Partial<Parameters<typeof checksOf>[0]> = {},
  parts: Partial<DocumentContent> = {},
) {
  const title = {
    notice: '通知',
    letter: '函',
    minutes: '纪要',
    circular: '通报',
    report: '报告',
    request: '请示',
  }[kind];
  return checksOf({
    ...{ kind, jointOffice, codes: ['云群联办'], bodies: ['残联', '团旗委'], askedBefore: [] },
    ...more,
    content: content({ body, title: `关于冬季帮扶的${title}`, ...parts }),
  });
}

const rules = (...given: Parameters<typeof found>) => found(...given).map(({ rule }) => rule);
const joint = { kind: 'minutes' as const, jointOffice: true };

test('the joint office puts no demands to lower party committees and governments and asks for no reports', () => {
  const [first] = found('请各苏木镇党委、政府11月30日前报送落实情况。', joint);
  expect(first).toMatchObject({ rule: 'jointBoth', level: 'refused', values: { bodies: '残联、团旗委' } });
  for (const sentence of [
    '各苏木镇党委、政府要高度重视，抓好落实。',
    '各乡镇人民政府须于12月5日前完成摸排。',
    '责成云河镇人民政府限期整改。',
    '要求各街道办事处安排专人负责。',
    '由各苏木镇党委、政府组织实施。',
    '请各嘎查两委组织开展入户走访。',
    '青格尔苏木党委应当建立台账。',
  ]) {
    expect([sentence, rules(sentence, joint)]).toEqual([sentence, ['jointDirective']]);
  }
  for (const sentence of [
    '请各成员单位每月报送议定事项落实情况。',
    '各单位于12月底前将整改情况书面报联席办。',
    '各成员单位要在一个月内制定配套文件。',
  ]) {
    expect([sentence, rules(sentence, joint)]).toEqual([sentence, ['jointReport']]);
  }
});

test('sentences that demand nothing of those below pass in the minutes of the joint office', () => {
  for (const sentence of [
    '由残联、团旗委按系统落实，进展从台账取。',
    '会议听取了各苏木镇党委、政府关于就医交通情况的汇报。',
    '邀请青格尔苏木党委负责同志列席会议。',
    '各苏木镇党委、政府派员列席。',
    '不得要求各苏木镇党委、政府报送材料。',
    '不向各苏木镇党委、政府另行布置任务。',
    '会议通报了10月议定事项的办理情况。',
    '团旗委的志愿车队每周三、周五接送老人就医。',
    '会议认为，群众最关心的主要是就医没有车。',
    '按照旗委、旗政府要求，帮扶资金按月公开。',
    '纪要由联席办公室起草，成员单位无需报送落实情况。',
    '旗妇联已报送家庭教育服务情况。',
    '云河镇政府应邀参加会议。',
    '重要事项由轮值主席提交会议讨论。',
    '请各基层工会于12月5日前安排好值班。',
    '各村的老人要去旗里看病，没有车。',
    '请各旗县妇联组织志愿者。',
  ]) {
    expect([sentence, rules(sentence, joint)]).toEqual([sentence, []]);
  }
});

test('other bodies are warned where they ask for reports on implementation, and not for what they report themselves', () => {
  expect(found('各基层工会请于12月10日前报送贯彻落实情况。')).toMatchObject([
    { rule: 'implementation', level: 'warning' },
  ]);
  expect(rules('现将有关落实情况报告如下：', { kind: 'report' })).toEqual([]);
  expect(rules('我会已向市总工会报送落实情况。', { kind: 'report' })).toEqual([]);
  expect(rules('请各基层工会安排好值班。')).toEqual([]);
});

test('a report carries no request, a request one matter to one addressee', () => {
  for (const sentence of [
    '请予拨付帮扶资金10万元。',
    '妥否，请批示。',
    '恳请市总工会协调解决场地问题。',
    '现申请追加经费5万元。',
  ]) {
    expect([sentence, rules(sentence, { kind: 'report' })]).toEqual([sentence, ['reportRequests']]);
  }
  for (const sentence of [
    '特此报告。',
    '以上报告，请审阅。',
    '职工请求解决拖欠工资的有12件。',
    '旗总工会此前已申请专项资金。',
    '帮助8名职工申请法律援助。',
    '申请人全部得到答复。',
  ]) {
    expect([sentence, rules(sentence, { kind: 'report' })]).toEqual([sentence, []]);
  }
  const request = { kind: 'request' as const };
  expect(rules('拟购置一辆接送车。妥否，请批示。', request)).toEqual([]);
  expect(rules('妥否，请批示。', request, { addressees: ['市总工会', '旗政府'] })).toEqual(['oneAddressee']);
  expect(rules('另请示人员编制事宜。妥否，请批示。', request)).toEqual(['oneMatter']);
  expect(rules('妥否，请批示。', request, { addressees: [] })).toEqual(['noAddressee']);
});

test('honours need an approval number; recommending upward and examples do not', () => {
  expect(rules('决定表彰10个最美家庭。')).toEqual(['honour']);
  expect(rules('评选先进个人20名。')).toEqual(['honour']);
  expect(rules('经旗委办〔2026〕8号批准，表彰10个最美家庭。')).toEqual([]);
  for (const innocent of [
    '推荐上报先进个人2名。',
    '选树典型，不设奖、不评比。',
    '不得开展评比。',
    '该家庭曾获全国最美家庭。',
  ]) {
    expect([innocent, rules(innocent)]).toEqual([innocent, []]);
  }
});

test('what the rules ban from assessment is warned of in the text, and results are not', () => {
  expect(found('把小程序安装率作为考核指标。')).toMatchObject([
    { rule: 'bannedMeasure', level: 'warning', values: { kind: 'installs' } },
  ]);
  expect(rules('议定事项按期办结率作为考核指标。不得以点赞量考核各单位。')).toEqual([]);
});

test('the same material is not asked for twice, and the earlier document is named', () => {
  const askedBefore = [
    {
      documentId: 'a',
      title: '关于摸排困难职工的通知',
      number: '云工发〔2026〕3号',
      thing: '困难职工季度情况统计表',
    },
  ];
  const asking = '请各基层工会于12月5日前报送困难职工情况表。';
  expect(found(asking, { askedBefore })).toMatchObject([
    { rule: 'askedBefore', level: 'warning', values: { number: '云工发〔2026〕3号' } },
  ]);
  for (const other of [
    '请各基层工会于12月5日前报送女职工活动安排表。',
    '困难职工的材料从台账取，不再报送。',
    '旗总工会已上报困难职工情况表。',
  ]) {
    expect([other, rules(other, { askedBefore })]).toEqual([other, []]);
  }
  expect(materialsAsked('请将本单位驿站运行情况于月底前报联席办。')).toEqual(['本单位驿站运行情况于月底前']);
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const like = likeness(a, b);
      expect(like).toBe(likeness(b, a));
      expect(like >= 0 && like <= 1).toBe(true);
    }),
  );
});

test('parts that are missing, length, code, secrets', () => {
  expect(rules('', {}, { code: '', addressees: [] })).toEqual(['empty', 'noCode', 'noAddressee']);
  expect(found('群'.repeat(4001))).toMatchObject([
    { rule: 'tooLong', level: 'warning', values: { most: '4000' } },
  ]);
  expect(rules('群'.repeat(4001), {}, { scope: 'general' })).toEqual([]);
  expect(rules('请知悉。', {}, { code: '云新发' })).toEqual(['newCode']);
  expect(rules('请知悉。', {}, { title: '冬季帮扶' })).toEqual(['titleKind']);
  expect(rules('机密★三年\n请知悉。')).toEqual(['secret']);
  expect(rules('保守国家秘密、商业秘密，人人有责。')).toEqual([]);
});

test('bodies are named as the document names them', () => {
  const bodies = [
    { name: '云河旗残疾人联合会', shortName: '旗残联' },
    { name: '共青团云河旗委员会', shortName: '团旗委' },
    { name: '云河旗妇女联合会', shortName: '旗妇联' },
  ];
  expect(bodiesNamed('团旗委、残联负责；', bodies)).toEqual(['团旗委', '残联']);
  expect(bodiesNamed('旗残联负责；', bodies)).toEqual(['旗残联']);
  expect(bodiesNamed('大家负责', bodies)).toEqual([]);
});

test('marks at the start of a line make headings, counted anew; what goes on behind one is a paragraph', () => {
  const body = [
    '各单位：',
    '一、就医接送',
    '（一）接送的日子。每周三、周五。',
    '(二) 人员',
    '1. 志愿者',
    '2、司机',
    '（1）证件',
    '二．其他',
    '1.5万元用于油费。',
    '2026年起执行。',
  ].join('\n');
  expect(laidOut(body).map(({ mark, text }) => mark + text)).toEqual([
    '各单位：',
    '一、就医接送',
    '（一）接送的日子',
    '每周三、周五。',
    '（二）人员',
    '1.志愿者',
    '2.司机',
    '（1）证件',
    '二、其他',
    '1.5万元用于油费。',
    '2026年起执行。',
  ]);
  expect(renumberedIn(body)).toBeNull();
  expect(renumberedIn('一、甲\n三、乙')).toEqual({ typed: '三、', now: '二、' });
  expect(renumberedIn('1.甲\n1.乙')).toEqual({ typed: '1.', now: '2.' });
});

test('no letter of a body is lost but marks, blanks and a stop behind a heading', () => {
  const line = fc.string({
    unit: fc.constantFrom('甲', '乙', '，', '。', 'a', '1'),
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const letters = (text: string) => text.replace(/[^甲乙a]/g, '');
      const out = blocksOf(lines.join('\n')).map((block) =>
        block.kind === 'table' ? '' : plainText(block.text),
      );
      expect(letters(out.join(''))).toBe(letters(lines.join('')));
    }),
  );
});
