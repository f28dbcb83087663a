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
