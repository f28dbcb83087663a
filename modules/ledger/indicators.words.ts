import { words } from '../../base/words.ts';

export const indicatorsWords = words({
  listSummary: {
    zh: '全部指标和所选地区、单位、时段的数。',
    en: 'All indicators with their figures of a place, organisation and period.',
  },
  vocabularySummary: {
    zh: '指标可以数什么、按什么条件、用什么底数。',
    en: 'What indicators can count, on what conditions, of which base populations.',
  },
  oneSummary: { zh: '一个指标：算法、说明、版本。', en: 'One indicator: formula, note, version.' },
  seriesSummary: {
    zh: '一个指标各月的数和它的组成。',
    en: 'An indicator month by month, and what it is made of.',
  },
  recordsSummary: { zh: '一个指标是由哪些事组成的。', en: 'The records an indicator is made of.' },
  previewSummary: { zh: '试算一个还没有保存的指标。', en: 'Try an indicator that is not saved.' },
  addSummary: { zh: '新建一个指标。', en: 'Add an indicator.' },
  changeSummary: { zh: '改一个指标，成为新的一版。', en: 'Change an indicator, as its next version.' },
  setStateSummary: { zh: '停用或恢复一个指标。', en: 'Retire an indicator, or bring it back.' },
  historySummary: { zh: '一个指标的各版。', en: 'The versions of an indicator.' },
  restoreSummary: { zh: '把一个指标换回以前的一版。', en: 'Put an earlier version of an indicator back.' },
  sameName: {
    zh: '已经有叫“{name}”的指标，请换个名字，或者改那一个。',
    en: 'There is an indicator “{name}” already; choose another name, or change that one.',
  },
  toBeforeFrom: {
    zh: '结束的月份在开始的前面，请换过来。',
    en: 'The last month is before the first; swap them.',
  },
  tooLong: { zh: '一次最多看 {most} 个月，请缩短。', en: 'At most {most} months at once; choose fewer.' },
  noEdition: { zh: '没有这一版，请刷新后再看。', en: 'There is no such version; reload and look again.' },
  retired: { zh: '这个指标已停用，先恢复再改。', en: 'This indicator is retired; bring it back first.' },
  stale: {
    zh: '{name} {time} 改过这个指标，没有覆盖。请看过新的再改。',
    en: '{name} changed this indicator at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人改过这个指标，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this indicator just now; nothing was overwritten. Look at it first.',
  },
  noOrganisation: {
    zh: '没有这个单位，请从列表里选。',
    en: 'There is no such organisation; choose one of the list.',
  },
});

export const basesWords = words({
  listSummary: {
    zh: '全部底数：数、来源、日期、地区。',
    en: 'All base populations: number, source, date, area.',
  },
  addSummary: { zh: '新建一个底数。', en: 'Add a base population.' },
  changeSummary: {
    zh: '改一个底数，原来的一版留着。',
    en: 'Change a base population; the earlier version is kept.',
  },
  historySummary: { zh: '一个底数的各版。', en: 'The versions of a base population.' },
  noArea: { zh: '没有这个地区，请从列表里选。', en: 'There is no such area; choose one of the list.' },
  sameDay: {
    zh: '这个地区这一天已经有这个底数，请改那一个，或换日期。',
    en: 'This area has this base population for that day already; change that one, or choose another day.',
  },
  stale: {
    zh: '{name} {time} 改过这个底数，没有覆盖。请看过新的再改。',
    en: '{name} changed this base population at {time}; nothing was overwritten. Look at it first.',
  },
  staleSystem: {
    zh: '刚才有人改过这个底数，没有覆盖。请看过新的再改。',
    en: 'Somebody changed this base population just now; nothing was overwritten. Look at it first.',
  },
});
