import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const documentsTitleWords = words({
  documents: { zh: '公文', en: 'Documents' },
});
