import { words } from '../../base/words.ts';

export const readingWords = words({
  /** Said of any work at any time, so it says nothing; parted by blanks. */
  empty: {
    zh: '正常推进 正在推进 稳步推进 有序推进 持续推进 扎实推进 积极推进 全力推进 按计划推进 按序时推进 按时序推进 推进中 正在推进中 进行中 正在进行 正常进行 有序进行 正常开展 有序开展 持续开展 常态化开展 长期坚持 持续 按计划 按计划进行 正常 无 暂无 同上',
    en: 'ongoing in-progress as-planned on-track n/a none',
  },
  /** What stands between several organisations. */
  between: { zh: '、', en: ', ' },
  /** Before and after numbers of tasks, and of days as people write them. */
  marks: { zh: '第号项任务个', en: '#' },
  dayMarks: { zh: '年月日号', en: '-' },
  /** Before a day: nothing of it matters. */
  until: { zh: '之前 以前 前', en: 'by' },
  /** The last day of a month. */
  end: { zh: '底', en: 'end' },
});
