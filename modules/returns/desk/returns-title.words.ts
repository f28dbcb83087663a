import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const returnsTitleWords = words({
  returns: { zh: '报表', en: 'Returns' },
});
