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

export const activitySheetWords = words({
  summary: { zh: '活动清单，按列表的条件，XLSX 或 CSV。', en: 'Activities as listed, as XLSX or CSV.' },
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
