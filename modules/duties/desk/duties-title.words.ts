import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for them on every screen. */
export const dutiesTitleWords = words({
  duties: { zh: '职责', en: 'Duties' },
  list: { zh: '履职事项清单', en: 'List of duties' },
  ownership: { zh: '职责归属', en: 'Who owns what' },
});
