import { words } from '../../../base/words.ts';

export const basesDeskWords = words({
  lead: {
    zh: '占比和“每万人多少”要除以底数。每个底数写明来源和日期，旧的留着；看哪一期，就用那一期末以前最新的。',
    en: 'Shares are of a base population. Each has its source and day, older ones stay; a period is told by the newest at its end.',
  },
  add: { zh: '新建底数', en: 'Add a base population' },
  base: { zh: '是什么的数', en: 'Of what' },
  area: { zh: '地区', en: 'Area' },
  areaId: { zh: '地区', en: 'Area' },
  number: { zh: '数', en: 'Number' },
  day: { zh: '是哪天的', en: 'As of' },
  source: { zh: '来源', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  why: { zh: '为什么改', en: 'Why' },
  search: { zh: '找底数', en: 'Find a base population' },
  restoreText: { zh: '这里只看各版，不能换回。', en: 'The versions are only shown here.' },
  state: { zh: '状态', en: 'State' },
  close: { zh: '不存了', en: 'Cancel' },
  withdrawn: { zh: '停用', en: 'withdrawn' },
  live: { zh: '恢复', en: 'in use again' },
});
