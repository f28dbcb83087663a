import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const meetingsTitleWords = words({
  meetings: { zh: '联席会议', en: 'Joint meetings' },
  chairs: { zh: '轮值主席', en: 'The chair' },
  items: { zh: '议定事项', en: 'Agreed items' },
  plans: { zh: '年度打算（务虚会）', en: 'Plans (ideas meeting)' },
  branches: { zh: '支部联建日历', en: 'Branch meetings' },
  handOver: { zh: '交接单', en: 'Hand-over list' },
});
