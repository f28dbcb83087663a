import { words } from '../../base/words.ts';

/** What the columns of a sheet of services are called; the first title is the one written out. */
export const sheetTitles = {
  organisation: ['单位', '提供单位', '单位名称'],
  code: ['编号', '事项编号', '编码'],
  title: ['名称', '服务名称', '事项名称', '服务事项'],
  summary: ['简介', '说明', '服务内容'],
  category: ['类别', '服务类别'],
  groups: ['服务对象', '对象', '人群'],
  areas: ['地区', '服务地区', '范围'],
  memberOf: ['要先加入', '要先入会', '入会条件'],
  documents: ['要带的材料', '材料', '所需材料'],
  promiseDays: ['承诺工作日', '工作日', '承诺时限'],
  delivery: ['办理方式', '方式'],
  phone: ['电话', '联系电话'],
  station: ['驿站', '站点'],
  address: ['地址', '地点', '办理地点'],
  opening: ['开放时间', '办理时间', '时间'],
  link: ['网址', '链接'],
  capacity: ['同时办几件', '名额'],
  languages: ['语言', '也能用'],
  purpose: ['资料用来做什么', '用途'],
  matter: ['口头怎么说', '口头叫法'],
  question: ['办完问一句'],
  saidAs: ['群众怎么说', '常见说法'],
  state: ['状态'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const sheetWords = words({
  name: { zh: '服务菜单', en: 'Services' },
  separator: { zh: '；', en: '; ' },
  exampleTitle: {
    zh: '法律援助咨询（示例，导入前请删去这一行）',
    en: 'Legal advice (an example; remove this row)',
  },
  exampleSummary: { zh: '律师当面或电话解答，不收费。', en: 'A lawyer answers, free of charge.' },
  exampleDocuments: {
    zh: '身份证：原件，看一眼就还；合同：有就带',
    en: 'ID card: the original; contract: if any',
  },
  exampleSaid: { zh: '想问问律师；不知道怎么告', en: 'I want to ask a lawyer; how do I sue' },
  exampleMatter: { zh: '问律师', en: 'legal advice' },
  exampleQuestion: { zh: '事情问清楚了吗', en: 'was it made clear' },
  examplePurpose: { zh: '约律师的时间', en: 'agree on a time with a lawyer' },
  exampleOpening: { zh: '周一至周五 9:00—17:00', en: 'Monday to Friday 9:00–17:00' },
  examplePhone: { zh: '12348', en: '12348' },
});
