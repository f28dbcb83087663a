import { words } from '../../../base/words.ts';

export const aboutWords = words({
  title: { zh: '您说的是哪方面的事？', en: 'What is it about?' },
  hint: {
    zh: '点一下，找的人更对。不点也行，不影响办。',
    en: 'One tap helps to find the right people. You can leave it.',
  },
  notThese: {
    zh: '都不是：不用管，往下选，或请人帮您找。',
    en: 'None of them: leave it, choose below, or have it found for you.',
  },
});
