import { words } from '../../base/words.ts';

/** The sheet of employers; it is written in Chinese. */
export const employerSheetWords = words({
  summary: { zh: '用人单位清单，按列表的条件，XLSX 或 CSV。', en: 'Employers as listed, as XLSX or CSV.' },
  sheet: { zh: '用人单位', en: 'Employers' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '种类', en: 'Kind' },
  area: { zh: '地区', en: 'Area' },
  union: { zh: '建会', en: 'Trade union' },
  uscc: { zh: '统一社会信用代码', en: 'Credit code' },
  enterprise: { zh: '企业、个体户', en: 'Enterprise' },
  institution: { zh: '机关、事业单位', en: 'Institution' },
  village: { zh: '村、嘎查、社区', en: 'Village' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
});
