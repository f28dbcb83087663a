import { words } from '../../../base/words.ts';

/** Apart from the screens' other texts: the desk's menu asks for it on every screen. */
export const honoursTitleWords = words({
  honours: { zh: '表彰和典型', en: 'Honours and examples' },
  rounds: { zh: '评选', en: 'Rounds' },
  projects: { zh: '批准的项目', en: 'Approved projects' },
  titles: { zh: '创建称号', en: 'Titles' },
  received: { zh: '获得荣誉', en: 'Honours received' },
});
