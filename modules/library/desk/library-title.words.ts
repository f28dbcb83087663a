import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const libraryTitleWords = words({
  library: { zh: '文件库', en: 'Library' },
});
