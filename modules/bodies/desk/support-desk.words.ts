import { words } from '../../../base/words.ts';

export const supportDeskWords = words({
  title: { zh: '经费、场所和人员', en: 'Money, rooms and people' },
  sheets: { zh: '保障', en: 'Support' },
  hint: {
    zh: '一行一个组织一年；不知道的空着。再导一次，以新的为准。',
    en: 'A row for each body and year; what nobody knows stays empty. A newer sheet replaces an older one.',
  },
  nothing: {
    zh: '还没有。从财务或本系统的表导入，在“组织”页下面。',
    en: 'Nothing yet. It is imported from the line’s own sheet, below the list of bodies.',
  },
  year: { zh: '年份', en: 'Year' },
  source: { zh: '来源', en: 'Source' },
  money: { zh: '{amount} 元', en: '¥{amount}' },
  rooms: { zh: '{amount} 间', en: '{amount} rooms' },
  fullTime: { zh: '{amount} 人', en: '{amount}' },
  partTime: { zh: '{amount} 人', en: '{amount}' },
  asked: { zh: '规定 {amount}', en: 'The rule: {amount}' },
  short: { zh: '还差 {amount}', en: '{amount} short' },
  byRule: { zh: '规定：{edition} {source}', en: 'Rule: {edition} {source}' },
  addRule: { zh: '给这一类、这一级登记一版规定', en: 'Enter an edition for bodies of this kind and level' },
  moneyAsked: { zh: '每年经费不少于（元）', en: 'Money a year at least, in yuan' },
  roomsAsked: { zh: '场所不少于（间）', en: 'Rooms at least' },
  fullAsked: { zh: '专职不少于（人）', en: 'Full-time people at least' },
  partAsked: { zh: '兼职不少于（人）', en: 'Part-time people at least' },
  from: { zh: '从哪天起', en: 'From' },
  edition: { zh: '规定和版本', en: 'Edition' },
  ruleSource: { zh: '依据', en: 'Source' },
});
