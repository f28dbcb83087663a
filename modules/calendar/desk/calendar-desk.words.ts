import { words } from '../../../base/words.ts';

export const calendarDeskWords = words({
  lead: {
    zh: '底色的日子休息。期限只数工作日；点一天可以改。框起来的是本市自己改的。',
    en: 'Coloured days are free. Deadlines count working days. Press a day to change it; framed ones are the city’s own.',
  },
  unannounced: {
    zh: '{year} 年的放假安排还没有公布（或这个版本还没有收进来），现在只按周末算。公布后请更新，或在这里逐日改。',
    en: 'The days off of {year} are not announced, or not in this version; only weekends are known. Update it or set the days here.',
  },
  previous: { zh: '{year} 年', en: '{year}' },
  month: { zh: '{month} 月', en: 'Month {month}' },
  weekdays: { zh: '一二三四五六日', en: 'Mo Tu We Th Fr Sa Su' },
  works: { zh: '上班', en: 'Working' },
  free: { zh: '休息', en: 'Free' },
  dayIs: { zh: '{day}：{state}', en: '{day}: {state}' },
  state: { zh: '这一天', en: 'This day' },
  national: { zh: '按国家安排（{state}）', en: 'As the nation ({state})' },
  reason: { zh: '原因', en: 'Reason' },
  reasonHint: { zh: '比如哪份通知、哪个节日。', en: 'Such as which notice or which feast.' },
  ownCount: { zh: '本市自己改了 {count} 天', en: '{count} days set by the city' },
  past: { zh: '已经过去的日子不能再改。', en: 'Days that are past cannot be changed.' },
});
