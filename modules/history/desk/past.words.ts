import { words } from '../../../base/words.ts';

export const pastWords = words({
  channel: { zh: '历史导入', en: 'Imported' },
  title: { zh: '以前的诉求', en: 'Past needs' },
  lead: {
    zh: '从以前的表格导入的诉求，供查阅；不用办，也不会给任何人发消息。',
    en: 'Needs of the past from imported sheets, to look things up. Nothing is to be done; nobody gets a message.',
  },
  search: { zh: '查找', en: 'Find' },
  searchHint: { zh: '内容里的字，可用空格隔开几个', en: 'Words of it; several with spaces' },
  go: { zh: '查', en: 'Find' },
  outcome: { zh: '结果', en: 'Outcome' },
  any: { zh: '全部结果', en: 'Any outcome' },
  words: { zh: '诉求', en: 'Need' },
  saidAt: { zh: '时间', en: 'When' },
  category: { zh: '类别', en: 'Category' },
  organisation: { zh: '单位', en: 'Organisation' },
  none: { zh: '没有找到', en: 'Nothing found' },
  noneText: {
    zh: '换个词再查。以前的诉求由管理员在“设置 · 导入历史”里导入。',
    en: 'Try another word. An administrator imports past needs under Settings.',
  },
  hidden: { zh: '（内容不显示）', en: '(words not shown)' },
  noTime: { zh: '时间不详', en: 'Time unknown' },
  matched: { zh: '按内容归类', en: 'sorted by its words' },
  days: { zh: '{days} 个工作日', en: '{days} working days' },
  answer: { zh: '当时的答复', en: 'The answer then' },
  noAnswer: { zh: '表里没有答复。', en: 'The sheet has no answer.' },
  more: { zh: '表里的其他列', en: 'Other columns of the sheet' },
  from: { zh: '来自“{name}”第 {row} 行', en: 'From “{name}”, row {row}' },
  back: { zh: '回到以前的诉求', en: 'Back to past needs' },
});
