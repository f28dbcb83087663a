import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const reportsTitleWords = words({
  reports: { zh: '报告', en: 'Reports' },
  templates: { zh: '报告模板', en: 'Report templates' },
});
