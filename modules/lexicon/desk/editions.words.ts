import { words } from '../../../base/words.ts';

export const editionWords = words({
  live: { zh: '恢复', en: 'open again' },
  withdrawn: { zh: '停用', en: 'withdrawn' },
  restoreText: {
    zh: '内容变回当时的样子；现在这一版也留着，还能再换回来。',
    en: 'The content becomes as it was then. The present version is kept too.',
  },
});
