import { words } from '../../../base/words.ts';

/** What the columns of a sheet of support are called; the first title is the one written out. */
export const supportTitles = {
  body: ['组织', '组织名称', '组织编号'],
  year: ['年份', '年度'],
  money: ['经费（元）', '经费', '工作经费'],
  rooms: ['场所（间）', '场所', '阵地', '办公用房'],
  fullTime: ['专职人数', '专职'],
  partTime: ['兼职人数', '兼职'],
  source: ['来源', '依据'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const supportKindWords = words({
  money: { zh: '经费', en: 'Money' },
  rooms: { zh: '场所', en: 'Rooms' },
  fullTime: { zh: '专职', en: 'Full-time' },
  partTime: { zh: '兼职', en: 'Part-time' },
});

export const supportWords = words({
  title: { zh: '保障', en: 'Support' },
  notYours: { zh: '这不是您这条线、您这个地区的组织', en: 'Not a body of your line and area' },
  badYear: { zh: '要填 2000 到 {year} 的年份', en: 'A year from 2000 to {year}' },
  badMoney: {
    zh: '要填数字，单位是元，如 12000 或 12000.50',
    en: 'An amount in yuan such as 12000 or 12000.50',
  },
  twice: { zh: '和第 {row} 行是同一个组织、同一年', en: 'The same body and year as in row {row}' },
  sourceBooks: { zh: '年度决算', en: 'Yearly accounts' },
  sameRule: {
    zh: '这一天起的规定已经登记过。另写一天，或核对。',
    en: 'An edition from that day is entered already. Compare it, or give another day.',
  },
  nothingAsked: { zh: '至少写一项要求。', en: 'Say at least one thing that the rule asks.' },
  exportSupport: { zh: '保障的表，或空表', en: 'Support as a sheet, or an empty one' },
  trySupport: { zh: '试导入保障', en: 'Try a sheet of support' },
  importSupport: { zh: '导入保障', en: 'Import a sheet of support' },
  supportOf: {
    zh: '一个组织各年的保障和规定的要求',
    en: 'Support of a body by year beside what the rule asks',
  },
  addSupportRule: { zh: '登记一版保障规定', en: 'Enter an edition of the rule of support' },
});
