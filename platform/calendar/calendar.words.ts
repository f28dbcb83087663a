import { words } from '../../base/words.ts';

export const calendarWords = words({
  dayOff: {
    zh: '{day}是休息日。改到工作日 {other}，或者就定在这天。',
    en: '{day} is a day off. Take the working day {other}, or keep the day off knowingly.',
  },
  takeOther: { zh: '改到 {other}', en: 'Take {other}' },
  keepDayOff: { zh: '就定 {day}', en: 'Keep {day}' },
});
