import { words } from '../../base/words.ts';

export const categoriesWords = words({
  listSummary: {
    zh: '诉求类别两级，带用了多少。',
    en: 'The categories of both levels, with how much they are used.',
  },
  addSummary: { zh: '新建一个类别。', en: 'Add a category.' },
  changeSummary: { zh: '改一个类别。', en: 'Change a category.' },
  placeSummary: { zh: '把一个类别往上或往下挪一位。', en: 'Move a category up or down by one.' },
  mergeSummary: { zh: '把一个类别并到另一个里。', en: 'Merge a category into another.' },
  setStateSummary: { zh: '停用或恢复一个类别。', en: 'Switch a category off, or on again.' },
  historySummary: { zh: '一个类别的各版。', en: 'The versions of a category.' },
  restoreSummary: { zh: '把一个类别换回以前的一版。', en: 'Put an earlier version of a category back.' },
  sameName: {
    zh: '这一级里已经有“{name}”，请换个名字，或者改那一个。',
    en: '“{name}” is there already; choose another name, or change that one.',
  },
  underItself: {
    zh: '不能放在自己下面，请选别的上级。',
    en: 'It cannot lie under itself; choose another heading.',
  },
  noParent: { zh: '没有这个上级，请从列表里选。', en: 'There is no such heading; choose one of the list.' },
  thirdLevel: {
    zh: '“{name}”已经是第二级，只有两级；请选第一级的做上级。',
    en: '“{name}” is of the second level, and there are only two; choose one of the first.',
  },
  levelStays: {
    zh: '第一级和第二级不能互换：请新建一个，再把原来的并过去或停用。',
    en: 'A category keeps its level: add a new one, then merge or switch off this one.',
  },
  withItself: { zh: '不能并到自己里，请选另一个。', en: 'It cannot be merged with itself; choose another.' },
  mergeSecond: {
    zh: '只有第二级的类别能并；第一级请先把下面的移走，再停用。',
    en: 'Only categories of the second level are merged; move what lies under a heading, then switch it off.',
  },
  isOff: {
    zh: '“{name}”已停用，请先恢复，或选别的。',
    en: '“{name}” is switched off; switch it on first, or choose another.',
  },
  inUse: {
    zh: '还在用，没有停用。可以把它并到另一个里。',
    en: 'It is in use and stays. It can be merged into another.',
  },
  usedByServices: { zh: '{count} 个服务事项属于它：{names}', en: '{count} services belong to it: {names}' },
  usedByNeeds: { zh: '{count} 件没办完的诉求属于它', en: '{count} open needs belong to it' },
  usedByChildren: { zh: '下面还有 {count} 类：{names}', en: '{count} categories lie under it: {names}' },
  parentOff: {
    zh: '它的上级“{name}”停用了，请先恢复上级。',
    en: 'Its heading “{name}” is switched off; switch that on first.',
  },
  noEdition: { zh: '没有这一版，请刷新后再看。', en: 'There is no such version; reload and look again.' },
  stale: {
    zh: '{name} {time} 改过这个类别，没有覆盖。请看过新的再改。',
    en: '{name} changed this category at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人改过这个类别，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this category just now; nothing was overwritten. Look at it first.',
  },
  comma: { zh: '、', en: ', ' },
});

/** The list as a sheet; it is written in Chinese. */
export const categorySheetWords = words({
  summary: {
    zh: '诉求类别两级，XLSX 或 CSV；看得到全市数的人带用量。',
    en: 'The categories of both levels as XLSX or CSV, with their use for whoever sees the figures of the city.',
  },
  title: { zh: '诉求类别', en: 'Categories' },
  code: { zh: '代码', en: 'Code' },
  name: { zh: '类别', en: 'Category' },
  nameEn: { zh: '英文名', en: 'English name' },
  under: { zh: '上级', en: 'Under' },
  heading: { zh: '第一级', en: 'First level' },
  mergedInto: { zh: '已并入“{name}”', en: 'merged into “{name}”' },
  about: { zh: '属于这一类的', en: 'What belongs here' },
  saidAs: { zh: '群众怎么说', en: 'As people say it' },
  between: { zh: '；', en: '; ' },
  services: { zh: '服务事项', en: 'Services' },
  open: { zh: '没办完', en: 'Open' },
  needs: { zh: '一年的诉求', en: 'Needs of a year' },
  right: { zh: '自动归类正确（%）', en: 'Read rightly (%)' },
  few: { zh: '少于 5 件', en: 'fewer than 5' },
  confused: { zh: '常被改成', en: 'Often put right to' },
  confusedAs: { zh: '{name} {count} 次', en: '{name}, {count} times' },
  state: { zh: '状态', en: 'State' },
  live: { zh: '在用', en: 'In use' },
  off: { zh: '已停用', en: 'Switched off' },
  changedAt: { zh: '最后改动', en: 'Last changed' },
});
