import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const concernsTitleWords = words({
  concerns: { zh: '社会关切', en: 'Concerns' },
});
