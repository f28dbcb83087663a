import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const weighingTitleWords = words({
  title: { zh: '匹配权重', en: 'Weights of matching' },
});
