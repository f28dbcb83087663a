import type { Block, OfficialDocument } from './document.ts';

/** Without a mark of punctuation, so that every full line must hold the same number of characters. */
const words =
  '各单位按照职责分工协同办理群众诉求做到件件有着落事事有回音把问题解决在基层把办理情况告诉本人请本人说是否解决';

/** A paragraph of so many full lines: 26 characters on the first, 28 on each other, the last one filled as well. */
export function fullLines(lines: number): Block {
  const length = lines * 28 - 2;
  return { kind: 'paragraph', text: words.repeat(Math.ceil(length / words.length)).slice(0, length) };
}

const opening: readonly Block[] = [
  { kind: 'heading', level: 1, text: '办理情况' },
  { kind: 'heading', level: 2, text: '接单' },
  { kind: 'paragraph', text: '各单位接单38次，退回2次，都写明了原因。' },
];

const table: Block = {
  kind: 'table',
  title: '分类别情况',
  head: ['类别', '受理（件）', '本人说解决了（件）'],
  rows: [
    ['劳动权益', '38', '31'],
    ['助残服务', '12', '少于5'],
  ],
  widths: [2, 1, 1],
};

const common = {
  addressees: ['各成员单位', '各苏木镇群团服务站'],
  date: '2026-11-30',
  copiedTo: ['市委办公室', '市政府办公室', '市人大常委会办公室', '市政协办公室', '市法院', '市司法局'],
  imprint: { office: '晴川市总工会办公室', issuedOn: '2026-12-01' },
};

const union = { issuers: ['晴川市总工会'], number: { code: '晴工发', year: 2026, number: 7 } };

/** One of each kind, short and long, with and without what may be left out. */
export const documents: Readonly<Record<string, OfficialDocument>> = {
  'notice, short': {
    ...common,
    ...union,
    kind: 'notice',
    title: ['关于做好', '冬季走访慰问', '工作的通知'],
    body: [...opening, fullLines(2)],
  },
  'notice, long': {
    ...common,
    ...union,
    kind: 'notice',
    copyNumber: 12,
    secrecy: { level: 'confidential', years: 1 },
    urgency: 'extra',
    title: ['关于做好', '2026年冬季', '困难职工走访慰问', '和群众诉求办理', '工作的通知'],
    body: [fullLines(60), ...opening],
    attachments: [
      { title: '走访慰问分工', body: [...opening, table] },
      { title: '走访慰问登记要写明的内容、由谁填写和怎样保存以及不得向基层重复要材料的说明' },
      { title: '名单', body: [{ kind: 'paragraph', text: '喆玥翀骉䶮㛃𬱖' }] },
    ],
    note: '联系人：王丽，电话：0479-5550123',
  },
  letter: {
    ...common,
    ...union,
    kind: 'letter',
    secrecy: { level: 'secret' },
    urgency: 'urgent',
    title: ['关于商请', '协助调解拖欠工资', '争议的函'],
    addressees: ['市法院'],
    body: [fullLines(44), ...opening],
  },
  minutes: {
    ...common,
    kind: 'minutes',
    issuers: ['晴川市联席会议'],
    number: { code: '晴联纪', year: 2026, number: 3 },
    title: ['2026年第三次', '联席会议纪要'],
    addressees: [],
    body: [fullLines(50), ...opening],
    attendance: {
      present: [
        '市总工会苏日娜',
        '团市委陈晓静',
        '市妇联高军',
        '市残联其木格',
        '市法院王建国',
        '市司法局李明',
      ],
      absent: ['市科协赵云'],
      observing: ['市红十字会周敏'],
    },
  },
  circular: {
    kind: 'circular',
    issuers: ['晴川市联席会议办公室'],
    title: ['晴川市', '2026年11月', '群众诉求', '办理情况的通报'],
    body: [...opening, table, fullLines(30)],
    date: '2026-12-05',
  },
  report: {
    ...common,
    ...union,
    kind: 'report',
    signers: ['苏日娜'],
    title: ['关于2026年', '群众诉求办理情况', '的报告'],
    addressees: ['市委'],
    body: [...opening, fullLines(40)],
  },
  'request, joint': {
    ...common,
    kind: 'request',
    issuers: ['晴川市总工会', '共青团晴川市委员会', '晴川市妇女联合会'],
    number: { code: '晴工发', year: 2026, number: 8 },
    signers: ['苏日娜', '陈晓静', '高军'],
    title: ['关于设立', '职工互助金', '的请示'],
    addressees: ['市政府'],
    body: [...opening, fullLines(4)],
    note: '联系人：王丽，电话：0479-5550123',
  },
};

/** A notice whose text ends on any line of a page, to see where its imprint goes. */
export function noticeOfLines(lines: number): OfficialDocument {
  return {
    ...common,
    ...union,
    kind: 'notice',
    title: ['关于做好', '冬季走访慰问', '工作的通知'],
    body: [fullLines(lines)],
  };
}
