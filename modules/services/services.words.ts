import { words } from '../../base/words.ts';

export const servicesWords = words({
  listSummary: { zh: '服务菜单：各单位能办的事。', en: 'The menu: what every organisation offers.' },
  getSummary: { zh: '一项服务。', en: 'One service.' },
  categoriesSummary: { zh: '诉求的两级类别。', en: 'The two levels of categories of needs.' },
});
