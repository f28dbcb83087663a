import { type Word, words } from '../../../base/words.ts';

export const yearPartWords = words({
  trend: { zh: '逐月，和去年比', en: 'By month, beside last year' },
  trendAlone: { zh: '逐月', en: 'By month' },
  noLastYear: {
    zh: '去年在这里没有记录，没法比。',
    en: 'There are no records of last year to compare with.',
  },
  month: { zh: '月份', en: 'Month' },
  monthShort: { zh: '{month} 月', en: '{month}' },
  thisYear: { zh: '今年', en: 'this year' },
  lastYear: { zh: '去年', en: 'last year' },
  unfinished: { zh: '{month} 月还没有过完。', en: '{month} is not over yet.' },
  changed: { zh: '变了什么，从哪里来', en: 'What changed, and from where' },
  months: { zh: '{year} 年 {from}–{to} 月', en: '{from} to {to} {year}' },
  oneMonth: { zh: '{year} 年 {from} 月', en: '{from} {year}' },
  held: { zh: '{now}，和{before}比', en: '{now}, beside {before}' },
  whole: { zh: '全部', en: 'All' },
  none: {
    zh: '还没有两段可比的月份：要有上个月，和去年同月或再前一个月的记录。',
    en: 'No two stretches can be compared yet: it takes records of last month and of the same month of last year, or of the month before it.',
  },
  nothing: { zh: '没有可以公布的变化。', en: 'No change that may be published.' },
  more: { zh: '多 {count}', en: '{count} more' },
  fewer: { zh: '少 {count}', en: '{count} fewer' },
  same: { zh: '一样多', en: 'the same' },
  against: { zh: '原来', en: 'before' },
  madeOf: { zh: '其中', en: 'Of it' },
  late: { zh: '过月补记 {count} 条', en: '{count} recorded after their month' },
  corrected: { zh: '过月更正 {count} 条', en: '{count} corrected after their month' },
  areas: { zh: '各地区', en: 'By area' },
  untilToday: { zh: '今年到今天', en: 'This year until today' },
  onlyTold: {
    zh: '没有写明是这里哪个地区的不在图里。',
    en: 'What does not tell which of these areas it belongs to is not in the drawing.',
  },
  noAreas: { zh: '今年的记录里没有地区。', en: 'No record of this year tells an area.' },
  apart: {
    zh: '这个数由几个数算成，不能再分开看。',
    en: 'This figure is computed from several, so it cannot be taken apart.',
  },
  note: {
    zh: '只说变化由哪些部分组成，不说原因。',
    en: 'This tells what a change is made of, not what caused it.',
  },
});

export const cellWords: Record<'few' | 'withheld' | 'no_records', Word> = {
  few: { zh: '少于 5', en: 'fewer than 5' },
  withheld: { zh: '不单独公布', en: 'not told by itself' },
  no_records: { zh: '没有记录', en: 'no records' },
};
