import { words } from '../../base/words.ts';

/** What the columns are called; the first title is the one written out. */
export const callTitles = {
  list: ['清单', '哪份清单'],
  category: ['类别', '诉求类别', '事项'],
  organisation: ['单位', '单位名称', '责任单位'],
  agreedOn: ['议定的日期', '议定日期', '日期', '发文日期'],
  source: ['依据', '出处', '文件'],
  removed: ['去掉', '是否去掉'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export const callSheetWords = words({
  name: { zh: '协同清单和职责清单', en: 'Call list and list of duties' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  exampleSource: {
    zh: '云群联纪〔2025〕3号第二条（示例，导入前请删去这一行）',
    en: 'Minutes [2025] no. 3, item 2 (an example; remove this row)',
  },
  empty: { zh: '这一格要填', en: 'must be filled in' },
  unknownList: { zh: '写“协同清单”或“职责清单”', en: 'write the name of one of the two lists' },
  unknownCategory: { zh: '没有这一类：{name}', en: 'no such category: {name}' },
  unknownOrganisation: { zh: '没有这个单位：{name}', en: 'no such organisation: {name}' },
  closed: { zh: '{name}不再接事了', en: '{name} takes on nothing any more' },
  notDay: { zh: '日期写成 2026-11-24 这样', en: 'write the date as 2026-11-24' },
  notFuture: { zh: '不能在今天以后', en: 'cannot be after today' },
  paperFirst: {
    zh: '协同清单写本系统以前的纪要文号，如“云群联纪〔2025〕3号”；开过的会到议定事项里列入',
    en: 'on the call list the number of minutes of before this system; later ones come from agreed items',
  },
  tooLong: { zh: '最多 {most} 个字', en: 'at most {most} characters' },
  notYes: { zh: '写“是”，或者空着', en: 'write yes, or nothing' },
  twice: { zh: '和第 {row} 行是同一条', en: 'the same entry as row {row}' },
  notThere: { zh: '清单上本来没有，去不掉', en: 'not on the list, so it cannot be taken off' },
});
