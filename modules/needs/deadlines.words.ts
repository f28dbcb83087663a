import { words } from '../../base/words.ts';

export const deadlineWords = words({
  listSummary: {
    zh: '各项期限：几个工作日、从哪天起、依据什么。',
    en: 'The deadlines: working days, from when, by what paper.',
  },
  setSummary: { zh: '定一项新的期限，从某天起执行。', en: 'Set a number of working days from a day on.' },
  past: {
    zh: '执行日期不能早于今天：已经告诉群众的期限不改。',
    en: 'It cannot begin before today: what residents were told stays.',
  },
  atLeastOne: { zh: '至少是 1。', en: 'At least 1.' },
  stale: {
    zh: '刚刚有人定过这一项。您写的还在；请看过最新的再保存。',
    en: 'Somebody set this meanwhile. What you wrote is kept; look at the newest and save again.',
  },
});
