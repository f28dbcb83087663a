import { words } from '../../../base/words.ts';

/** Apart from the screen's other texts: the desk's menu asks for it on every screen. */
export const foundingTitleWords = words({ title: { zh: '建会', en: 'Founding' } });
