import { words } from '../../../base/words.ts';

export const passwordWords = words({
  tooShort: {
    zh: '密码太短，至少 {least} 个字符。可以连用三四个不相干的词，中间加空格，好记也难猜。',
    en: 'The password is too short: at least {least} characters. Three or four unrelated words with spaces are easy to keep and hard to guess.',
  },
  holdsNumber: {
    zh: '密码里不能用身份证号、电话号码，也不能全是数字。请换成三四个不相干的词。',
    en: 'A password may not hold an identity or telephone number or be digits only. Use three or four unrelated words instead.',
  },
  ownName: {
    zh: '密码里有您的名字、账号、工号或单位名称，认识您的人容易猜到。请换成三四个不相干的词。',
    en: 'The password holds your name, login, number or organisation, which people who know you try first. Use three or four unrelated words instead.',
  },
  common: {
    zh: '这个密码很多人在用，容易猜到。请换成三四个不相干的词。',
    en: 'Many people use this password, so it is soon guessed. Use three or four unrelated words instead.',
  },
  guessable: {
    zh: '这个密码太容易猜到（例如重复、连号、日期）。请再加一两个不相干的词。',
    en: 'This password is too easy to guess (repeats, rows of keys, dates). Add one or two unrelated words.',
  },
});
