import { words } from '../../base/words.ts';

/** The sheet of concerns; it is written in Chinese. */
export const concernSheetWords = words({
  summary: { zh: '社会关切清单，按列表的条件，XLSX 或 CSV。', en: 'Concerns as listed, as XLSX or CSV.' },
  name: { zh: '社会关切', en: 'Concerns' },
  title: { zh: '说的是什么', en: 'What is told' },
  people: { zh: '人数', en: 'People' },
  now: { zh: '近七天', en: 'Last seven days' },
  before: { zh: '再前七天', en: 'Seven days before' },
  area: { zh: '地区', en: 'Area' },
  place: { zh: '地点', en: 'Place' },
  category: { zh: '类别', en: 'Category' },
  since: { zh: '第一次说', en: 'First told' },
  last: { zh: '最近一次', en: 'Last told' },
  state: { zh: '状态', en: 'State' },
  few: { zh: '少于 5', en: 'fewer than 5' },
  untold: { zh: '不显示', en: 'withheld' },
});
