import { words } from '../../../base/words.ts';

export const appointmentDeskWords = words({
  appoint: { zh: '约时间', en: 'Appointment' },
  change: { zh: '改约、取消', en: 'Change appointment' },
  title: { zh: '跟本人约好的时间', en: 'What was agreed with the person' },
  day: { zh: '哪天', en: 'Day' },
  time: { zh: '几点', en: 'Time' },
  place: { zh: '到哪里', en: 'Where' },
  placeHint: {
    zh: '本人一听就知道的地方，比如：旗蒙医医院门诊楼',
    en: 'A place they know: Mongolian Medicine Hospital',
  },
  bring: { zh: '带什么（没有就空着）', en: 'What to bring (if anything)' },
  bringHint: { zh: '比如：身份证、社保卡', en: 'Such as: identity card, social security card' },
  told: { zh: '本人读到的：{text}', en: 'The person reads: {text}' },
  extend: {
    zh: '期限顺延到约好的那天（{day}），本人看得到',
    en: 'Move the deadline to the agreed day ({day}); the person sees it',
  },
  extendUsed: {
    zh: '期限是 {day}，延过一次了，不能再延。约好的时间照样记下。',
    en: 'The deadline is {day} and was extended once; it stays. The appointment is noted all the same.',
  },
  extendNot: {
    zh: '期限是 {day}，现在不能延。约好的时间照样记下。',
    en: 'The deadline is {day} and cannot be extended now. The appointment is noted all the same.',
  },
  extendFar: {
    zh: '期限最多延到 {day}，约的那天更晚：期限不动，约好的时间照样记下。',
    en: 'The deadline moves to {day} at most, before the agreed day: it stays. The appointment is noted all the same.',
  },
  send: { zh: '记下，告诉本人', en: 'Note it and tell them' },
  done: { zh: '约好了：{text}。本人看得到。', en: 'Agreed: {text}. The person sees it.' },
  doneExtended: {
    zh: '约好了：{text}。期限延到 {day}。本人看得到。',
    en: 'Agreed: {text}. The deadline is {day}. The person sees it.',
  },
  cancel: { zh: '取消这次约', en: 'Cancel it' },
  sure: {
    zh: '取消“{text}”？会告诉本人不用去了。',
    en: 'Cancel “{text}”? The person is told not to go.',
  },
  sureYes: { zh: '取消，告诉本人', en: 'Cancel and tell them' },
  keep: { zh: '不取消', en: 'Keep it' },
  cancelled: { zh: '取消了，告诉了本人。', en: 'Cancelled; the person is told.' },
  agreed: { zh: '约好：{text}', en: 'Agreed: {text}' },
  agreedShort: { zh: '约好{text}', en: 'agreed for {text}' },
  appointed: { zh: '{organisation}跟本人约好：{text}', en: '{organisation} agreed with the person: {text}' },
  wasCancelled: { zh: '{organisation}取消了约好的时间：{text}', en: '{organisation} cancelled: {text}' },
  today: { zh: '今天约好的', en: 'Agreed for today' },
  todayBring: { zh: '带{bring}', en: 'bring {bring}' },
});
