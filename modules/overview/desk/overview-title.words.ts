import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const overviewTitleWords = words({
  overview: { zh: '一页总览', en: 'One page' },
});
