import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const categoriesTitleWords = words({
  categories: { zh: '诉求类别', en: 'Categories' },
});
