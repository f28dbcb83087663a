import { words } from '../../base/words.ts';

/** Titles of the sheet of a queue, in order; it is written in Chinese, the language of the field. */
export const queueSheetWords = words({
  name: { zh: '队列', en: 'Queue' },
  reference: { zh: '编号', en: 'Reference' },
  said: { zh: '什么时候说的', en: 'Said' },
  words: { zh: '群众说的', en: 'What was said' },
  category: { zh: '类别', en: 'Category' },
  area: { zh: '地方', en: 'Area' },
  via: { zh: '怎么来的', en: 'Came by' },
  state: { zh: '状态', en: 'State' },
  part: { zh: '我们的部分', en: 'Our part' },
  handler: { zh: '经办人', en: 'Handler' },
  due: { zh: '期限', en: 'Deadline' },
  left: { zh: '还剩工作日', en: 'Working days left' },
});

/** The other lists as sheets. */
export const listSheetWords = words({
  boardSummary: {
    zh: '协调台上一类的每一件，XLSX 或 CSV；受保护的和原话不在内。',
    en: 'The records of one kind on the board as XLSX or CSV, without what is protected and without words.',
  },
  followUpsSummary: {
    zh: '等本单位回访的，或回访过的，XLSX 或 CSV；没有姓名和电话。',
    en: 'What the organisation is to follow up, or did, as XLSX or CSV, without names and numbers of residents.',
  },
  routingSummary: {
    zh: '读得准不准：按周、还在混的、改过的，XLSX 或 CSV。',
    en: 'How well proposals hold: by week, what is confused, what was corrected, as XLSX or CSV.',
  },
  board: { zh: '协调台', en: 'Board' },
  followUps: { zh: '回访', en: 'Follow-ups' },
  kind: { zh: '哪一类', en: 'Kind' },
  lead: { zh: '牵头单位', en: 'Lead' },
  why: { zh: '为什么回访', en: 'Why' },
  handled: { zh: '经办单位', en: 'Handled by' },
  asks: { zh: '谁去问', en: 'Who asks' },
  opened: { zh: '列入时间', en: 'Opened' },
  outcome: { zh: '回访结果', en: 'Outcome' },
  note: { zh: '本人说的', en: 'What they said' },
  doneAt: { zh: '回访时间', en: 'Done' },
  between: { zh: '、', en: ', ' },
  share: { zh: '站住的（%）', en: 'Stood (%)' },
  looked: { zh: '看过的', en: 'Looked at' },
  stood: { zh: '没改的', en: 'Stood' },
});
