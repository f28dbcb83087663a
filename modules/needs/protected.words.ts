import { words } from '../../base/words.ts';

/** What is told when a protected need keeps something from being done. */
export const protectedWords = words({
  noFamily: {
    zh: '这件事受保护，不能给家里人看。',
    en: 'This matter is protected; no relative can be given a look.',
  },
  askSafeWay: {
    zh: '这件事受保护。先问好怎样、什么时候联系本人才安全，再接着办。',
    en: 'This matter is protected. First ask how and when the person can be reached without harm.',
  },
  safePhone: {
    zh: '请写一个打了也安全的电话，或者改选别的办法。',
    en: 'Give a telephone that is safe to ring, or choose another way.',
  },
  wished: {
    zh: '本人要求保密，这里不能改成不保密。',
    en: 'The person asked for confidentiality; it cannot be taken off here.',
  },
  needsWhy: {
    zh: '改了就要写明为什么。本人看得到这一句。',
    en: 'A change needs a reason. The person reads it.',
  },
  future: {
    zh: '报告的时间不能晚于现在。',
    en: 'The time of the call cannot be later than now.',
  },
  decided: {
    zh: '这个申请已经定过了，请刷新。',
    en: 'This has been decided already; reload.',
  },
  accusation: {
    zh: '（举报的内容不保存）',
    en: '(Nothing of an accusation is kept)',
  },
  accusationReason: {
    zh: '举报由纪检监察机关受理。',
    en: 'Accusations are taken by the discipline inspection.',
  },
  onlyDiscipline: {
    zh: '举报不在这里办，也不保存内容，请选“纪检监察 12388”或“信访”。',
    en: 'An accusation is not dealt with here and not kept: choose 12388 or the petition office.',
  },
  dangerPurpose: {
    zh: '有人有危险，马上找人帮',
    en: 'somebody is in danger, to find help at once',
  },
  dangerArticle: {
    zh: '个人信息保护法第十三条第一款第四项：紧急情况下为保护自然人的生命健康所必需',
    en: 'Personal Information Protection Law, article 13 (4): needed in an emergency to protect life and health',
  },
  unhidden: {
    zh: '（在自己的页面上）这件事不用再保密了。',
    en: '(On their page) It need not be confidential any more.',
  },
});
