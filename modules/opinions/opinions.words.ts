import { words } from '../../base/words.ts';

export const opinionsWords = words({
  overviewSummary: {
    zh: '外接模型：开没开、通不通、送出过什么。',
    en: 'The outside model: whether it is on, whether it answers, what left the house.',
  },
  sheetSummary: {
    zh: '送出过什么，XLSX 或 CSV；没有原话。',
    en: 'All that left the house as XLSX or CSV, without anybody’s words.',
  },
  switchSummary: { zh: '打开或关掉外接模型。', en: 'Switch the outside model on or off.' },
  notThere: {
    zh: '这套系统没有接外面的模型，打不开。请先请运维人员接上。',
    en: 'This installation names no outside model. Have it set up first.',
  },
  stale: {
    zh: '刚才有人改过，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this just now; nothing was overwritten. Look at it first.',
  },
});
