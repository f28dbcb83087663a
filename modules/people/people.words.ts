import { words } from '../../base/words.ts';

export const peopleWords = words({
  spentCode: {
    zh: '输错了 {tries} 次，这个验证码不能用了。请重新要一个。',
    en: 'Wrong {tries} times: this code can no longer be used. Ask for a new one.',
  },
  wrongCode: {
    zh: '验证码不对，或者已经过期。请对着短信再看一遍，也可以重新要一个。',
    en: 'The code is wrong or has run out. Compare it with the message, or ask for a new one.',
  },
});
