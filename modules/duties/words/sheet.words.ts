import { words } from '../../../base/words.ts';

/** What the columns of the official lists are called; the first title is the one written out. */
export const dutyTitles = {
  title: ['事项名称', '事项', '履职事项', '职责事项'],
  kind: ['清单类别', '事项类别', '履职类别', '清单'],
  category: ['诉求类别', '类别', '对应类别'],
  scope: ['适用范围', '适用地区', '适用层级', '地区'],
  lead: ['牵头单位', '责任单位', '主责单位', '履职单位'],
  assisting: ['配合单位', '协助单位'],
  basis: ['依据', '履职依据', '文件依据', '法律法规依据'],
  from: ['生效日期', '施行日期'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const sheetWords = words({
  name: { zh: '履职事项清单', en: 'List of duties' },
  ownership: { zh: '职责归属', en: 'Who owns what' },
  exampleTitle: { zh: '示例：辅助器具适配（导入前请删去这一行）', en: 'An example; remove this row' },
  exampleBasis: { zh: '某某文件第三条', en: 'Article 3 of some document' },
  empty: { zh: '没有填', en: 'It is empty' },
  tooLong: { zh: '太长，最多 {most} 个字', en: 'Too long; {most} characters at most' },
  unknownKind: { zh: '只能填：{all}', en: 'One of: {all}' },
  comma: { zh: '、', en: ', ' },
  /** What may stand between names in one cell. */
  between: { zh: '、，,；;', en: ',;' },
  unknownCategory: {
    zh: '没有“{name}”这个类别；填类别管理里的名称或代码',
    en: 'There is no category “{name}”; give its name or code',
  },
  severalCategories: {
    zh: '有几个类别叫“{name}”，请填代码',
    en: 'Several are called “{name}”; give the code',
  },
  unknownScope: {
    zh: '没有“{name}”这个地区或层级；重名的地区写成“上级/名称”',
    en: '“{name}” is neither an area nor a level; where several have that name, write “parent/name”',
  },
  outside: { zh: '“{name}”不在这一版清单的地区里', en: '“{name}” lies outside the area of this edition' },
  unknownOrganisation: {
    zh: '没有登记“{name}”这个单位，或有几个同名；先在单位里登记',
    en: 'No organisation “{name}”, or several; enter it among the organisations first',
  },
  closed: { zh: '“{name}”已经停用', en: '“{name}” is closed' },
  leadAssists: { zh: '牵头单位不用再写成配合单位', en: 'Who leads need not assist as well' },
  notDay: { zh: '要写成 2026-11-24 这样的日期', en: 'A day such as 2026-11-24' },
  beforeEdition: { zh: '早于这一版的生效日期 {day}', en: 'Before this edition comes into force on {day}' },
  noSuchScope: {
    zh: '没有这个地区或层级，或者它不在这一版清单的地区里',
    en: 'There is no such area or level, or it lies outside the area of this edition',
  },
  twin: {
    zh: '和第 {number} 项是同一个事项、同一个范围；要改就改那一项',
    en: 'Number {number} is the same duty for the same place; change that one instead',
  },
  twice: { zh: '和第 {row} 行是同一个事项', en: 'The same duty as in row {row}' },
  area: { zh: '地区', en: 'Area' },
  category: { zh: '诉求类别', en: 'Category' },
  state: { zh: '归属', en: 'State' },
  leads: { zh: '牵头', en: 'Leads' },
  assisting: { zh: '配合', en: 'Assisting' },
  services: { zh: '服务事项数', en: 'Services' },
  handling: { zh: '一年里接办的单位', en: 'Took on within a year' },
  unmet: { zh: '一年里没有着落', en: 'Without an answer within a year' },
});
