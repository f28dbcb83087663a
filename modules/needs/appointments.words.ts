import { words } from '../../base/words.ts';

/** What was agreed, as one says it: "12月3日上午9点，旗蒙医医院，带身份证、社保卡". */
export const appointmentWords = words({
  when: { zh: '{day}{time}', en: '{day}, {time}' },
  whole: { zh: '{when}，{place}', en: '{when}, {place}' },
  withBring: { zh: '{when}，{place}，带{bring}', en: '{when}, {place}; bring {bring}' },
  early: { zh: '清早', en: 'a.m.' },
  morning: { zh: '上午', en: 'a.m.' },
  noon: { zh: '中午', en: 'p.m.' },
  afternoon: { zh: '下午', en: 'p.m.' },
  evening: { zh: '晚上', en: 'p.m.' },
  hour: { zh: '{part}{hour}点', en: '{hour}:00 {part}' },
  half: { zh: '{part}{hour}点半', en: '{hour}:30 {part}' },
  minute: { zh: '{part}{hour}点{minute}分', en: '{hour}:{minute} {part}' },
});

export const appointmentRefusals = words({
  past: {
    zh: '这个时间已经过了。请写还没到的日子和钟点。',
    en: 'That time is over. Say a day and an hour still to come.',
  },
  tooFar: { zh: '最多约到一年以后。', en: 'At most a year ahead.' },
  notForTexts: {
    zh: '这一句会发到本人手机上：只写汉字、字母、数字和顿号，不写网址、电话和证件号。',
    en: 'This goes to their telephone: letters, figures and commas only; no address of a site, telephone or identity number.',
  },
  noExtension: {
    zh: '这件事的期限不能再延了。不勾“期限顺延”，约好的时间照样记下。',
    en: 'The deadline cannot be extended any more. Leave the extension out; the appointment is noted all the same.',
  },
  // Kept as the reason of the extension, read by the person.
  extendedWhy: { zh: '跟您约的是 {day}', en: 'Your appointment is on {day}' },
  none: { zh: '现在没有约好的时间可以取消。', en: 'There is no appointment to cancel.' },
});

export const appointmentContractWords = words({
  appoint: {
    zh: '跟本人约好时间、地方、要带什么；再约一次就是改。',
    en: 'What was agreed with the person: when, where, what to bring. Said again, it is changed.',
  },
  cancel: { zh: '取消约好的时间，告诉本人。', en: 'Cancels what was agreed and tells the person.' },
});
