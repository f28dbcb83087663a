import { words } from '../../base/words.ts';

/** Titles of the sheet of activities, in order; it is written in Chinese. */
export const activityTitles = words({
  kind: { zh: '种类', en: 'Kind' },
  title: { zh: '名称', en: 'Title' },
  fromDay: { zh: '开始日期', en: 'From' },
  toDay: { zh: '结束日期', en: 'To' },
  area: { zh: '地区', en: 'Area' },
  place: { zh: '地点', en: 'Place' },
  organisation: { zh: '牵头单位', en: 'Led by' },
  partners: { zh: '联办单位', en: 'Held together with' },
  group: { zh: '面向人群', en: 'For' },
  brand: { zh: '品牌', en: 'Brand' },
  sessions: { zh: '上了几次课', en: 'Sessions' },
  attendance: { zh: '人次', en: 'Person-times' },
  countedHow: { zh: '怎么数的', en: 'How they were counted' },
  countedBy: { zh: '谁数的', en: 'Counted by' },
  households: { zh: '户数', en: 'Households' },
  money: { zh: '发放资金（元）', en: 'Money given (yuan)' },
  moneySource: { zh: '资金来源', en: 'Out of what' },
  goods: { zh: '发放物品折价（元）', en: 'Value of goods given (yuan)' },
  goodsWhat: { zh: '什么物品', en: 'Which goods' },
  goodsValuedBy: { zh: '按什么估价', en: 'Valued by' },
  state: { zh: '状态', en: 'State' },
});

/** What others call the columns. */
export const columnNames: Readonly<Partial<Record<keyof typeof activityTitles, readonly string[]>>> = {
  ...{
    kind: ['类型', '活动类型'],
    title: ['活动名称', '主题', '活动主题'],
    fromDay: ['日期', '活动日期', '时间'],
  },
  ...{ area: ['旗县区', '所在地区'], place: ['活动地点'], organisation: ['主办单位', '单位'] },
  ...{
    partners: ['协办单位', '联合单位'],
    group: ['人群', '服务对象'],
    attendance: ['参加人次', '参与人次'],
  },
  ...{ money: ['资金（元）', '发放资金'], goods: ['物品折价（元）', '物资折价'] },
};

/** Reasons why a cell cannot be taken. */
export const importWords = words({
  oneOf: { zh: '请写其中一个：{all}', en: 'write one of these: {all}' },
  badDay: { zh: '请写成 2026-11-10 这样的日期', en: 'write a day like 2026-11-10' },
  tooLong: { zh: '太长了，最多 {most} 个字', en: 'too long: at most {most} characters' },
  badCount: {
    zh: '请写 1 到 {most} 的整数，没有就空着',
    en: 'write a whole number from 1 to {most}, or leave it empty',
  },
  badMoney: {
    zh: '请写元，最多两位小数，没有就空着',
    en: 'write yuan with at most two decimals, or leave it empty',
  },
  manyPartners: { zh: '最多 {most} 个单位', en: 'at most {most} organisations' },
  unknownPartner: {
    zh: '没有“{name}”这个单位，或它已停用。请写全称或简称，几个单位用顿号分开',
    en: '“{name}” is no organisation, or closed: write its name or short name, several parted by commas',
  },
  notOwn: {
    zh: '只能记本单位牵头的，请写本单位或空着',
    en: 'only what your own organisation led is entered: write it, or leave it empty',
  },
  unknownArea: {
    zh: '没有这个地区，或有同名的。同名的写成“旗/镇/村”',
    en: 'is no area, or several have this name: write those above it too (county/town/village)',
  },
  twice: {
    zh: '和第 {row} 行是同一天、同一地区的同名活动',
    en: 'row {row} has the same title, day and area',
  },
  there: {
    zh: '同一天、同一地区已经记过，内容不一样。要改请在列表里更正，写明原因',
    en: 'is entered already with another content: correct it in the list, with the reason',
  },
});

export const activitySheetWords = words({
  summary: { zh: '活动清单，按列表的条件，XLSX 或 CSV。', en: 'Activities as listed, as XLSX or CSV.' },
  trySummary: { zh: '试读一张活动表，什么也不改。', en: 'Try a sheet of activities; changes nothing.' },
  importSummary: {
    zh: '导入一张活动表，记在本单位。',
    en: 'Enter the activities of a sheet for one’s own organisation.',
  },
  hint: {
    zh: '每行一项本单位牵头的活动。先试读，不对的行会一行一行列出来，看过再导入；记过的不会记第二次。',
    en: 'One activity a row, led by your organisation. It is tried first and every bad row is listed; what is entered already is not entered twice.',
  },
  exampleTitle: { zh: '社区便民集市', en: 'A fair in the neighbourhood' },
  examplePlace: { zh: '社区广场', en: 'The square' },
  exampleBy: { zh: '张三', en: 'Zhang San' },
  exampleGoods: { zh: '米面', en: 'Rice and flour' },
  exampleValued: { zh: '采购发票', en: 'The invoice' },
  name: { zh: '活动', en: 'Activities' },
  event: { zh: '活动（场）', en: 'Event' },
  class: { zh: '培训班（期）', en: 'Class' },
  list: { zh: '按名单', en: 'by a list' },
  counted: { zh: '现场清点', en: 'counted on the spot' },
  estimated: { zh: '现场估计', en: 'estimated on the spot' },
  held: { zh: '在计', en: 'Counts' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  everybody: { zh: '所有人', en: 'everybody' },
  few: { zh: '少于 5', en: 'fewer than 5' },
  between: { zh: '、', en: ', ' },
});
