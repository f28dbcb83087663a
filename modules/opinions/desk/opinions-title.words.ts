import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const opinionsTitleWords = words({
  title: { zh: '外接模型', en: 'Outside model' },
});
