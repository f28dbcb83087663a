import { words } from '../../base/words.ts';

export const calendarWords = words({
  yearSummary: {
    zh: '一年里哪天上班、哪天休息，和本市自己改的日子。',
    en: 'The working days of a year, with the city’s own.',
  },
  setDaySummary: {
    zh: '改一天上班还是休息，写明原因。',
    en: 'Set whether the city works on a day, with the reason.',
  },
  stale: {
    zh: '刚刚有人改过这一天。您写的还在；请看过最新的再保存。',
    en: 'Somebody changed this day meanwhile. What you wrote is kept; look at the newest and save again.',
  },
  badDay: { zh: '没有这一天。', en: 'There is no such day.' },
  needsReason: { zh: '请写明原因，比如哪份通知。', en: 'Write the reason, such as which notice.' },
  past: {
    zh: '已经过去的日子不能再改：按它算过的期限已经告诉了群众。',
    en: 'Days that are past cannot be changed: deadlines counted with them were told to residents.',
  },
});
