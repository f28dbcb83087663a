import { words } from '../../../base/words.ts';

/** What the columns of a sheet of bodies are called; the first title is the one written out. */
export const bodyTitles = {
  kind: ['类别', '组织类别', '所属群团'],
  name: ['名称', '组织名称', '组织全称'],
  code: ['编号', '组织编号', '组织代码'],
  level: ['层级', '级别', '组织层级'],
  area: ['地区', '所在地区', '所属地区'],
  unitKind: ['单位性质', '单位类型', '所在单位性质'],
  parent: ['上级组织', '上级', '隶属组织'],
  guide: ['指导组织', '业务指导组织'],
  employer: ['用人单位', '所在单位'],
  foundedOn: ['成立日期', '建立日期', '建会日期'],
  members: ['会员人数', '人数', '会员数', '团员数'],
  membersOn: ['人数日期', '统计日期'],
  membersSource: ['人数来源', '来源'],
  termNumber: ['届次', '第几届'],
  electedOn: ['换届日期', '最近换届日期', '本届选举日期', '选举日期'],
  years: ['每届年数', '届期', '任期'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const sheetWords = words({
  name: { zh: '组织', en: 'Bodies' },
  uncovered: { zh: '没建的', en: 'Without' },
  exampleName: { zh: '示例公司工会委员会（导入前请删去这一行）', en: 'An example; remove this row' },
  exampleSource: { zh: '年报', en: 'Yearly return' },
  empty: { zh: '没有填', en: 'It is empty' },
  tooLong: { zh: '太长，最多 {most} 个字', en: 'Too long; {most} characters at most' },
  unknownCode: { zh: '只能填：{all}', en: 'One of: {all}' },
  comma: { zh: '、', en: ', ' },
  unknownArea: {
    zh: '没有这个地区；重名的写成“上级/名称”',
    en: 'There is no such area; where several have that name, write “parent/name”',
  },
  notDay: { zh: '要写成 2026-11-24 这样的日期', en: 'A day such as 2026-11-24' },
  laterDay: { zh: '这一天还没有到', en: 'This day has not come yet' },
  notNumber: { zh: '要填 0 到 {most} 的整数', en: 'A whole number from 0 to {most}' },
  membersWant: { zh: '有人数就要有日期和来源', en: 'A number wants its day and its source' },
  termWants: { zh: '有届次或年数就要有换届日期', en: 'A number or years of a term want its election' },
  beforeFounded: { zh: '早于成立日期 {day}', en: 'Before the founding on {day}' },
  numberOrder: {
    zh: '{day} 那一届是第 {number} 届，次序对不上',
    en: 'The term of {day} is number {number}: out of order',
  },
  notAllowed: { zh: '{edition}规定每届 {years} 年', en: '{edition} says {years} years a term' },
  needsYears: {
    zh: '规定里有几种年限（{years}），要写明',
    en: 'The rule leaves a choice ({years}): say which',
  },
  noRule: {
    zh: '那一天还没有登记届期规定，要写明年数',
    en: 'No edition is known for that day: say the years',
  },
  or: { zh: ' 或 ', en: ' or ' },
  unknownBody: {
    zh: '系统和本表里都没有“{name}”，或那一行有错',
    en: '“{name}” is neither here nor in a good row of the sheet',
  },
  severalBodies: { zh: '有几个“{name}”，请填编号', en: 'There are several “{name}”; give its code' },
  otherKind: {
    zh: '“{name}”不是同一类组织；不同类的填在指导组织',
    en: '“{name}” is of another kind; enter it as guiding body',
  },
  itself: { zh: '不能是它自己', en: 'It cannot be itself' },
  ring: { zh: '绕成一圈：它的上级又在它下面', en: 'A ring: its parent stands below it' },
  unknownEmployer: {
    zh: '没有登记这个用人单位，或有几个同名；可以填信用代码',
    en: 'No such employer, or several; a credit code may be given',
  },
  twice: { zh: '和第 {row} 行是同一个组织', en: 'The same body as in row {row}' },
  takenName: {
    zh: '这个地区已经有同类同名的组织，编号是“{code}”',
    en: 'There is one of that name in this area, with code “{code}”',
  },
  ended: { zh: '这个组织已经撤销，先恢复再导入', en: 'This body is dissolved; open it again first' },
  notYours: { zh: '这不是您这条线、您这个地区的组织', en: 'Not a body of your line and area' },
});
