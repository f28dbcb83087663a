import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const lexiconTitleWords = words({
  lexicon: { zh: '词库', en: 'Lexicon' },
});
