import { words } from '../../base/words.ts';

/** Sheets of indicators and of base populations; they are written in Chinese. */
export const indicatorSheetWords = words({
  summary: {
    zh: '指标清单和所选地区、单位、时段的数，XLSX 或 CSV。',
    en: 'All indicators with their figures of a place, organisation and period, as XLSX or CSV.',
  },
  name: { zh: '指标', en: 'Indicators' },
  indicator: { zh: '指标', en: 'Indicator' },
  code: { zh: '代码', en: 'Code' },
  value: { zh: '数', en: 'Figure' },
  unit: { zh: '单位', en: 'Unit' },
  before: { zh: '上一时段', en: 'The period before' },
  from: { zh: '从', en: 'From' },
  to: { zh: '到', en: 'To' },
  base: { zh: '样本数', en: 'Rests on' },
  formula: { zh: '算法', en: 'Formula' },
  state: { zh: '状态', en: 'State' },
  live: { zh: '在用', en: 'In use' },
  retired: { zh: '已停用', en: 'Retired' },
  asOf: { zh: '截至', en: 'As of' },
  none: { zh: '没有可比的数', en: 'Nothing to divide by' },
  few: { zh: '少于 5', en: 'Fewer than 5' },
  withheld: { zh: '不显示', en: 'Withheld' },
  no_records: { zh: '当时没有记录', en: 'No records then' },
  no_source: { zh: '还没有来源', en: 'No source yet' },
  no_base: { zh: '没有底数', en: 'No base population' },
});

/** The records behind a number. */
export const recordSheetWords = words({
  summary: {
    zh: '一个数是哪些事，XLSX 或 CSV；没有姓名和原话。谁取走的会留下记录。',
    en: 'The records a number is made of, as XLSX or CSV, without names or words. That they were taken is on record.',
  },
  name: { zh: '来源记录', en: 'Records' },
  record: { zh: '事项', en: 'Matter' },
  kind: { zh: '怎么了', en: 'What happened' },
  amount: { zh: '数量', en: 'Amount' },
  basis: { zh: '来源', en: 'Source' },
  outcome: { zh: '结果', en: 'Outcome' },
  at: { zh: '时间', en: 'Time' },
  organisation: { zh: '单位', en: 'Organisation' },
  area: { zh: '地区', en: 'Area' },
  via: { zh: '渠道', en: 'Channel' },
  days: { zh: '用了几天', en: 'Days' },
  noCategory: { zh: '没有分类', en: 'No category' },
});

export const baseTitles = words({
  base: { zh: '底数', en: 'Base population' },
  area: { zh: '地区', en: 'Area' },
  number: { zh: '数', en: 'Number' },
  day: { zh: '日期', en: 'Day' },
  source: { zh: '来源', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  state: { zh: '状态', en: 'State' },
});

export const baseSheetWords = words({
  summary: { zh: '底数清单，XLSX 或 CSV。', en: 'Base populations as XLSX or CSV.' },
  trySummary: { zh: '试读一张底数表，什么也不改。', en: 'Try a sheet of base populations; changes nothing.' },
  importSummary: { zh: '导入一张底数表。', en: 'Import a sheet of base populations.' },
  name: { zh: '底数', en: 'Base populations' },
  live: { zh: '在用', en: 'In use' },
  withdrawn: { zh: '已撤下', en: 'Withdrawn' },
  why: { zh: '从表格导入', en: 'From a sheet' },
  comma: { zh: '、', en: ', ' },
  exampleSource: { zh: '旗统计局 2025 年统计公报', en: 'Statistics bureau, 2025' },
  unknownBase: {
    zh: '没有这种底数，请写其中一个：{all}',
    en: 'is no base population; write one of these: {all}',
  },
  unknownArea: {
    zh: '没有这个地区，或有同名的。请照“地区”设置里的名字写，同名的写成“旗/镇/村”',
    en: 'is no area, or several have this name: write it as in the settings, with those above it (county/town/village)',
  },
  badNumber: { zh: '请写不超过 20 亿的整数', en: 'write a whole number up to two billion' },
  badDay: { zh: '请写成 2025-12-31 这样的日期', en: 'write a day like 2025-12-31' },
  laterDay: { zh: '日期还没有到', en: 'this day has not come yet' },
  badSource: { zh: '请写来源，不超过 200 字', en: 'tell where it is from, in at most 200 characters' },
  twice: { zh: '和第 {row} 行是同一个底数、地区和日期', en: 'row {row} is of the same thing, area and day' },
});
