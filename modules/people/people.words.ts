import { words } from '../../base/words.ts';

export const peopleWords = words({
  wrongCode: {
    zh: '验证码不对，或者已经过期。请对着短信再看一遍，也可以重新要一个。',
    en: 'The code is wrong or has run out. Compare it with the message, or ask for a new one.',
  },
});
